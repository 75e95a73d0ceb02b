import { html } from 'hono/html';
import type { Danger } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { t } from '../speaking.ts';
import { phoneButton } from './helpline.ts';

/** What is said before everything else: the danger, and its numbers as large buttons, the first one first. */
export function renderDanger(danger: Danger): Html {
  const [first, ...rest] = danger.says;
  return html`<section class="danger" aria-labelledby="danger">
<h2 id="danger">${first ?? t('Vous êtes peut-être en danger.')}</h2>
<ul class="numbers">
${danger.helplines.map((line) => html`<li>${phoneButton(line.numero, line.nom, line.open ? null : line.horaires)}</li>`)}
</ul>
${rest.map((sentence) => html`<p>${sentence}</p>`)}
</section>`;
}
