import { html } from 'hono/html';
import type { Content } from '../../../engine/content.ts';
import { dangerOf } from '../../../engine/say.ts';
import type { Because } from '../../../understanding/explain.ts';
import type { Understood } from '../../../understanding/understood.ts';
import type { Html } from '../../html.ts';
import { typeset } from '../../typeset.ts';
import { layout } from '../layout.ts';

/** What was understood of a sentence, and why: shown once, kept nowhere. */
export type Shown = { understood: Understood; because: Because };

const WHO: Record<Understood['who'], string> = {
  self: 'pour la personne qui parle',
  child: 'pour son enfant',
  parent: 'pour son parent',
  spouse: 'pour son conjoint',
  other: 'pour quelqu’un d’autre',
  unknown: 'on ne sait pas pour qui',
};

/** A page where staff can try a sentence, see what is understood of it and which words weighed. */
export function renderUnderstood(content: Content, shown?: Shown): Html {
  return layout({
    title: 'Ce que nous comprenons d’une phrase',
    staff: true,
    body: html`<h1>Ce que nous comprenons d’une phrase</h1>
<p class="lead">Écrivez une phrase comme un habitant l’écrirait. Elle n’est ni gardée, ni montrée à nouveau.</p>
<form method="post" action="/equipe/comprendre">
<div class="field"><label class="label" for="phrase">La phrase</label>
<textarea id="phrase" name="text" rows="3" maxlength="2000" spellcheck="false" required></textarea></div>
<div class="send"><button type="submit" class="main">Voir ce qui est compris</button></div>
</form>
${shown ? result(content, shown) : null}`,
  });
}

function result(content: Content, { understood, because }: Shown): Html {
  const { danger, needs, who } = understood;
  const lines = danger ? dangerOf(content, danger)?.helplines : undefined;
  return html`<section aria-labelledby="compris"><h2 id="compris">Compris</h2>
${danger ? html`<p><strong>Danger entendu.</strong> Numéros donnés d’abord&nbsp;: ${(lines ?? []).map(({ numero }) => numero).join(', ')}. ${heardBy(because.danger ? [because.danger] : [])}</p>` : html`<p>Aucun danger entendu.</p>`}
${
  needs.length === 0
    ? html`<p>Aucun besoin reconnu&nbsp;: la personne choisit parmi les thèmes, ou demande quelqu’un.</p>`
    : html`<ol>${needs.map(
        ({ code, score }) =>
          html`<li>${typeset(labelOf(content, code))} (${Math.round(100 * score)}&nbsp;%). ${heardBy(because.needs.find((need) => need.code === code)?.heard ?? [])}</li>`,
      )}</ol>`
}
<p>Pour qui&nbsp;: ${WHO[who]}.</p></section>`;
}

const heardBy = (words: string[]): string => (words.length > 0 ? `Ce qui a compté : ${words.join(', ')}.` : '');

const labelOf = ({ needs }: Content, code: string): string => needs.find((need) => need.code === code)?.libelle ?? code;
