import { html } from 'hono/html';
import type { Content } from '../../engine/content.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Known } from '../../session/begin-with.ts';
import type { Html } from '../html.ts';
import { speaking, t } from '../speaking.ts';
import { typeset } from '../typeset.ts';
import { codeForm } from './handoff.ts';
import { addressOf, bornFields, renderKnown, renderKnownDanger } from './known.ts';
import { languageLinks } from './language-choice.ts';
import { helpAddress, layout } from './layout.ts';
import { renderQuestion } from './question.ts';
import type { Refused } from './sending.ts';

/**
 * `told` is one sentence above the page, when an address leads to no conversation any more; `code` is one that was
 * refused; `known` is what the address tells, with the name that was drawn for the message that begins.
 */
export type StartNotes = {
  told?: string | null;
  refused?: Refused;
  code?: Refused;
  known?: { what: Known; drawn: string };
  /** Shown inside another site: the address of the page alone. */
  framed?: string;
};

/** The first page: what this is, then the question, to answer in words or by a list. */
export const renderStart = (welcome: Prompt, content: Content, notes: StartNotes = {}): Html =>
  speaking(welcome, () => startPage(welcome, content, notes));

function startPage(welcome: Prompt, content: Content, { told, refused, code, known, framed }: StartNotes): Html {
  const prompt = typeset(welcome);
  const { question } = prompt;
  const { departements } = content;
  const born = known && bornFields(known.what, known.drawn);
  return layout({
    title: t('Où trouver de l’aide près de chez vous'),
    refused: Boolean(refused ?? code),
    framed,
    languages: languageLinks(known && addressOf(known.what)),
    body: html`${told ? html`<aside class="notice" aria-label="${t('À savoir')}"><p>${t(told)}</p></aside>` : null}
${refused ? html`<div class="refusal" role="alert" tabindex="-1" autofocus><h2>${t('Il manque votre réponse')}</h2><p><a href="#mots">${t(refused.says)}</a></p></div>` : null}
${code ? html`<div class="refusal" role="alert" tabindex="-1" autofocus><h2>${t('Un point à revoir')}</h2><p><a href="#code">${t(code.says)}</a></p></div>` : null}
${known ? renderKnownDanger(content, known.what) : null}
<h1>${t('Où trouver de l’aide près de chez vous')}</h1>
<p class="lead">${t('Quelques questions, puis un plan : à qui vous adresser, comment le joindre, quoi dire et quoi apporter.')}</p>
<p class="soft">${t('Pour les habitants {territoires}. Gratuit et anonyme.', { territoires: departements.map(({ du }) => du).join(' et ') })}</p>
${known && born ? renderKnown(known.what, born) : null}
${prompt.says.map((sentence) => html`<p>${sentence}</p>`)}
${question ? renderQuestion({ ...prompt, question }, { action: '/', born }, refused) : null}
${codeForm(code)}
<p class="soft">${t('Vous préférez parler à quelqu’un ?')} <a href="${helpAddress()}#telephone">${t('Voici des numéros')}</a>.</p>`,
  });
}
