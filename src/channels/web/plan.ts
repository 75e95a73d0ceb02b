import { html } from 'hono/html';
import type { Card, Plan, PlanNeed } from '../../engine/plan.ts';
import { type Door, papers, tell } from '../doors.ts';
import type { Html } from '../html.ts';
import { planWords, unquoted } from '../plan-words.ts';
import { isReportable } from '../report-words.ts';
import { named, said, t } from '../speaking.ts';
import { renderCard } from './card.ts';
import { renderHelpline } from './helpline.ts';
import type { Sending } from './sending.ts';

/**
 * The plan, in the order in which it helps: call now, the doors in charge, then what to try if nobody answers. With its
 * address, an error of each place can be told.
 */
export function renderPlan(plan: Plan, address?: string): Html {
  const told = tell(plan);
  const lead = plan.needs.length > 1 ? told.doors.find(({ card }) => card.id === plan.lead) : undefined;
  const several = plan.needs.length > 1;
  return html`${plan.says.map((sentence) => html`<p class="lead">${said(sentence)}</p>`)}
${lead ? html`<p class="lead">${t('Commencez par ce lieu :')} <a href="#porte-${told.doors.indexOf(lead) + 1}">${nameOf(lead.card)}</a>.</p>` : null}
${
  told.callFirst.length
    ? html`<section class="call-first"><h2>${told.callFirst[0]?.open ? t(planWords.callNow) : t(planWords.call)}</h2><ul class="lines">${told.callFirst.map(renderHelpline)}</ul></section>`
    : null
}
${told.withoutPlace.map((need) => html`<section class="door"><h2>${need.label}</h2>${whoHelps(need)}${toSay(need)}${toBring([need])}${toDo(need)}</section>`)}
${told.doors.map((door, at) => renderDoor(door, at + 1, several, address))}
${told.secondDoors.length ? html`<h2 class="part">${t(planWords.otherwise)}</h2>${told.secondDoors.map((card, at) => secondDoor(card, told.doors.length + at + 1, several ? plan.needs : [], address))}` : null}
${told.otherLines.length ? html`<section class="other-lines"><h2>${t(planWords.otherLines)}</h2><ul class="lines">${told.otherLines.map(renderHelpline)}</ul></section>` : null}`;
}

/** Other needs that the answers let one see, each with a button that adds it to the plan. Nothing where there is none. */
export function renderOffers({ also }: Plan, { action, nonce }: Sending): Html | null {
  if (also.length === 0) return null;
  return html`<section class="screen-only offers" aria-labelledby="aussi">
<h2 id="aussi">${t(planWords.also)}</h2>
<form method="post" action="${action}">
${nonce ? html`<input type="hidden" name="message_id" value="${nonce}">` : null}
<ul>${also.map(({ need, label, says }) => html`<li><p>${says}</p><button type="submit" class="second" name="choice" value="${need}">${t(planWords.add(label))}</button></li>`)}</ul>
</form>
</section>`;
}

/** Where several needs are met at one place, the place is told once and what to do there need by need. */
function renderDoor({ card, needs }: Door, number: number, several: boolean, address?: string): Html {
  const [only, another] = needs;
  return html`<section class="door" aria-labelledby="porte-${number}">
<h2 id="porte-${number}"><span class="rank">${number}. ${needs.length ? t(planWords.inCharge) : t(planWords.alsoInCharge)}</span> ${nameOf(card)}</h2>
${several && needs.length ? html`<p class="for">${purpose(needs)}</p>` : null}
${only && !another ? whoHelps(only) : null}
${renderCard(card, address)}
${another ? needs.map((need) => html`<section class="need"><h3>${need.label}</h3>${whoHelps(need)}${toSay(need)}${toDo(need)}</section>`) : null}
${only && !another ? toSay(only) : null}
${toBring(needs)}
${only && !another ? toDo(only) : null}
</section>`;
}

/** « Pour « je n’arrive plus à payer mon loyer » et « me déplacer sans voiture » » */
const purpose = (needs: PlanNeed[]): string =>
  t('Pour {besoins}', { besoins: needs.map((need) => `« ${need.label} »`).join(` ${t('et')} `) });

/** A type of place or a national line is named in the language of the page; a place has the name on its door. */
const nameOf = (card: Card): Html | string => (isReportable(card) ? named(card.nom) : card.nom);

const whoHelps = (need: PlanNeed): Html => html`${need.says.map((sentence) => html`<p>${said(sentence)}</p>`)}`;

/** It is read out in French, whatever the language of the page: what it means stands under it. */
const spokenIn = (toSay: string, means: string | undefined): Html =>
  html`<p${means ? html` lang="fr" dir="ltr"` : null}>«&nbsp;${unquoted(toSay)}&nbsp;»</p>${means ? html`<p class="means">${unquoted(means)}</p>` : null}`;

const toSay = ({ to_say, to_say_means }: PlanNeed): Html | null =>
  to_say ? html`<div class="to-say"><h3>${t(planWords.toSay)}</h3>${spokenIn(to_say, to_say_means)}</div>` : null;

/** What to do, how long it takes where it is known, and what remains possible after a refusal. */
function toDo({ steps, refused, delay }: PlanNeed): Html {
  return html`${steps.length ? html`<div class="steps"><h3>${t(planWords.toDo)}</h3><ol>${steps.map((step) => html`<li>${said(step)}</li>`)}</ol></div>` : null}
${delay ? html`<div class="delay"><h3>${t(planWords.delay)}</h3><p>${said(delay)}</p></div>` : null}
${refused ? html`<div class="refused"><h3>${t(planWords.refused)}</h3><p>${said(refused)}</p></div>` : null}`;
}

function toBring(needs: PlanNeed[]): Html | null {
  const all = papers(needs);
  if (all.length === 0) return null;
  return html`<div class="bring"><h3>${t(planWords.toBring)}</h3><ul>${all.map((paper) => html`<li>${said(paper)}</li>`)}</ul></div>`;
}

function secondDoor(card: Card, number: number, needs: PlanNeed[], address?: string): Html {
  const served = needs.filter((need) => card.serves.includes(need.code));
  return html`<section class="door second-door">
<h3>${number}. ${nameOf(card)}</h3>
${served.length ? html`<p class="for">${purpose(served)}</p>` : null}
${renderCard(card, address)}
</section>`;
}
