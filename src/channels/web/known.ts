import { html } from 'hono/html';
import type { Content } from '../../engine/content.ts';
import { dangerOf } from '../../engine/say.ts';
import type { Known, Told } from '../../session/begin-with.ts';
import type { Html } from '../html.ts';
import { t, toSay } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { renderDanger } from './danger.ts';

/** The first page for who came by a link that knows something: `/?besoin=rsa&commune=41018&langue=ar`. */

/** What an address, or the hidden fields of a form, tell. */
export const toldIn = (fields: URLSearchParams): Told => ({
  need: fields.get('besoin'),
  departement: fields.get('departement'),
  commune: fields.get('commune'),
  lang: fields.get('langue'),
});

/** `/?cadre&besoin=rsa` is the first page inside another site; gives the address of the same page alone. */
export function framedFrom(asked: URLSearchParams): string | undefined {
  if (!asked.has('cadre')) return undefined;
  const alone = new URLSearchParams(asked);
  alone.delete('cadre');
  return alone.size > 0 ? `/?${alone}` : '/';
}

/** The hidden fields that bear what is known, without the need: who answers in words may mean another. */
export function bornFields({ departement, commune, lang }: Known, drawn: string): Record<string, string> {
  return {
    message_id: drawn,
    ...(departement && { departement }),
    ...(commune && { commune: commune.code }),
    ...(lang && { langue: lang }),
  };
}

/** The parts of the address that are known, without the language. */
export const addressOf = ({ need, departement, commune }: Known): Record<string, string> => ({
  ...(need && { besoin: need.code }),
  ...(departement && { departement }),
  ...(commune && { commune: commune.code }),
});

/** What the address told and nothing here is called, in a sentence; null when all is known. */
export function ignoredWords({ ignored }: Known): string | null {
  const says = {
    need: toSay('Ce sujet n’existe pas, ou plus, dans ce service.'),
    departement: toSay('Ce département n’est pas servi ici.'),
    commune: toSay('Cette commune n’existe pas, ou plus, dans ce service.'),
    lang: toSay('Cette langue n’existe pas, ou plus, dans ce service.'),
  };
  const said = ignored.map((one) => says[one]);
  return said.length > 0 ? [...said, toSay('Dites ce qui se passe, avec vos mots.')].join(' ') : null;
}

/** The numbers of a need that is a danger: they do not wait for a button. */
export function renderKnownDanger(content: Content, { need }: Known): Html | null {
  const danger = need?.danger ? dangerOf(content, need.danger) : undefined;
  return danger ? renderDanger(typeset(danger)) : null;
}

/** Plainly what is known, with one button that begins there. Nothing is kept before it is pressed. */
export function renderKnown({ need, commune }: Known, born: Record<string, string>): Html | null {
  if (!need) return commune && html`<p>${t('Votre commune :')} <strong>${commune.nom}</strong>.</p>`;
  return html`<section class="known" aria-labelledby="recherche">
<h2 id="recherche">${t('Votre recherche')}</h2>
<p class="lead"><strong>${t(need.libelle)}</strong>${commune ? html`<br>${t('Votre commune :')} <strong>${commune.nom}</strong>` : null}</p>
<form method="post" action="/">
<input type="hidden" name="besoin" value="${need.code}">
${hiddenFields(born)}
<button type="submit" class="main">${t('Commencer')}</button>
</form>
<p class="soft">${t('Vous cherchez autre chose ? Répondez à la question plus bas.')}</p>
</section>`;
}

/** Fields that a form bears unseen. */
export const hiddenFields = (born: Record<string, string> = {}): Html[] =>
  Object.entries(born).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
