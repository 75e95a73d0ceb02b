import { html } from 'hono/html';
import type { Feedback, Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import type { Sending } from './sending.ts';

/** « Cela vous a-t-il aidé ? »: one form of buttons, at the end of the plan. */
export function renderFeedback({ feedback }: Prompt, sending: Sending): Html | null {
  return feedback?.about === 'helped' ? form(feedback, sending) : null;
}

/** What went wrong: beside the thanks, above the plan, where the person was just led back to. */
export function renderWhy({ feedback }: Prompt, sending: Sending): Html | null {
  return feedback?.about === 'reason' ? form(feedback, sending) : null;
}

function form({ about, label, choices }: Feedback, { action, nonce }: Sending): Html {
  return html`<section class="screen-only feedback" aria-labelledby="avis">
<h2 id="avis">${label}</h2>
<form method="post" action="${action}">
${nonce ? html`<input type="hidden" name="message_id" value="${nonce}">` : null}
<ul class="${about}">${choices.map(
    ({ id, label, chosen }) =>
      html`<li><button type="submit" class="second" name="choice" value="${id}"${chosen ? html` aria-pressed="true"` : null}>${label}</button></li>`,
  )}</ul>
</form>
</section>`;
}
