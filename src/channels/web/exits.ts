import { html } from 'hono/html';
import type { Command, Prompt } from '../../engine/prompt.ts';
import type { Html } from '../html.ts';
import { questionsLeft } from '../questions-left.ts';
import { t } from '../speaking.ts';
import type { Sending } from './sending.ts';

/** The way back, above the question, with what is left to ask. */
export function wayBack(prompt: Prompt, sending: Sending): Html {
  const back = prompt.exits.find((exit) => exit.command === 'back');
  const left = prompt.question ? questionsLeft(prompt.progress.left) : null;
  if (!back && !left) return html``;
  return html`<div class="way">
${back ? commandButton('back', back.label, sending) : null}
${left ? html`<p class="progress">${t(left)}</p>` : null}
</div>`;
}

/** What else can be done from here: a person, the answers, starting again, erasing. Help is in the footer. */
export function otherWays(prompt: Prompt, sending: Sending): Html {
  const more = prompt.exits.filter(
    ({ command }) => !['back', 'human', 'skip', 'stop', 'help', 'continue_elsewhere'].includes(command),
  );
  const elsewhere = prompt.exits.find((exit) => exit.command === 'continue_elsewhere');
  const human = prompt.exits.find((exit) => exit.command === 'human');
  return html`<nav class="ways" aria-label="${t('Autres possibilités')}">
<ul>
<li><a class="second" href="${sending.action}/quelquun">${human?.label ?? t('Parler à quelqu’un')}</a></li>
${prompt.given.length ? html`<li><a class="second" href="${sending.action}/reponses">${t('Revoir vos réponses')}</a></li>` : null}
${elsewhere ? html`<li><a class="second" href="${sending.action}/ailleurs">${elsewhere.label}</a></li>` : null}
${more.map((exit) => html`<li>${commandButton(exit.command, exit.label, sending)}</li>`)}
${eraseButton(sending)}
</ul>
</nav>`;
}

/** Erasing, at ease: the other way to leave is the quick exit. */
export const eraseButton = (sending: Sending): Html =>
  html`<li><form method="post" action="${sending.action}/effacer"><button type="submit" class="second">${t('Tout effacer')}</button></form></li>`;

/** One command as a form of its own, so that it needs no script. */
function commandButton(command: Command, label: string, sending: Sending): Html {
  return html`<form method="post" action="${sending.action}">
<input type="hidden" name="message_id" value="${sending.nonce}">
<button type="submit" class="second" name="command" value="${command}">${label}</button>
</form>`;
}
