import { html } from 'hono/html';
import type { Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { said, t } from '../speaking.ts';
import { eraseButton } from './exits.ts';
import type { Sending } from './sending.ts';

/** Every answer given so far, each with a way to change it and keep the others. */
export function renderAnswers(prompt: Prompt, sending: Sending): Html {
  return html`<h1>${t('Vos réponses')}</h1>
${prompt.given.length ? html`<p>${t('Vous pouvez changer une réponse. Les autres sont gardées.')}</p>` : html`<p>${t('Vous n’avez encore répondu à aucune question.')}</p>`}
<dl class="answers">
${prompt.given.map(
  (given, at) => html`<div><dt>${said(given.question)}</dt><dd>${given.answer}</dd>
<dd class="change"><a class="second" href="${sending.action}/modifier/${at + 1}">${t('Modifier')}<span class="unseen">&nbsp;: ${given.question}</span></a></dd></div>`,
)}
</dl>
<nav class="ways" aria-label="${t('Suite')}"><ul>
<li><a class="main" href="${sending.action}">${prompt.plan ? t('Revenir à votre plan') : t('Revenir à la question')}</a></li>
${eraseButton(sending)}
</ul></nav>`;
}
