import { html } from 'hono/html';
import type { Helpline } from '../../engine/plan.ts';
import { dial, isSms } from '../dial.ts';
import type { Html } from '../html.ts';
import { planWords } from '../plan-words.ts';
import { t } from '../speaking.ts';

/** A number as a large button that says whose it is, and when it answers if that is not at all hours. */
export function phoneButton(numero: string, of: string, when: string | null = null): Html {
  const verb = isSms(numero) ? t('SMS au') : t('Appeler le');
  return html`<a class="phone" href="${dial(numero)}"><span class="verb">${verb}</span> <span class="number">${numero}</span> <span class="of">${of}${when ? html`<br>${when}` : null}</span></a>`;
}

/** A line of help: number, name, why, whether someone answers now, and the hours. */
export function renderHelpline(line: Helpline): Html {
  return html`<li class="line">
${phoneButton(line.numero, line.nom)}
${line.why ? html`<p>${line.why}</p>` : null}
<p class="when">${answersNow(line)}${line.horaires ? html` <span>${line.horaires}</span>` : null}</p>
</li>`;
}

function answersNow(line: Helpline): Html | null {
  if (line.open === true) return html`<span class="state open">${t(planWords.answers)}</span>`;
  if (line.open === false) return html`<span class="state closed">${t(planWords.doesNotAnswer)}</span>`;
  return line.horaires ? null : html`<span class="state unknown">${t(planWords.unknownHours)}</span>`;
}
