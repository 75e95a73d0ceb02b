import { html } from 'hono/html';
import type { Card, Opening } from '../../engine/plan.ts';
import { addressOf, farOf, isSure, whyOf } from '../card-words.ts';
import { dial } from '../dial.ts';
import type { Html } from '../html.ts';
import { planWords } from '../plan-words.ts';
import { isReportable, reportWords } from '../report-words.ts';
import { named, t } from '../speaking.ts';
import { phoneButton } from './helpline.ts';
import { reportAddress } from './report-page.ts';

/**
 * A place: why this one, how to call it, whether it is open, where it is, how sure we are; then the details. With the
 * address of its plan, also where to say that something of it is wrong.
 */
export function renderCard(card: Card, plan?: string): Html {
  return html`<p class="why-here">${card.competent.why}</p>
${phone(card)}
${card.generic ? null : openings(card)}
${list([
  [card.adresse ? t('Adresse') : t('Commune'), address(card)],
  [t('Distance'), far(card)],
])}
<p class="${isSure(card) ? 'fresh' : 'warn'}">${card.verified.says}</p>
${fallback(card)}
${list([
  [t(planWords.hours), card.horaires],
  [t(planWords.closures), card.closures.join(' ') || null],
  [t(planWords.onSite), card.accueil],
  [t('Site'), card.site_web && site(card.site_web)],
])}
${details(card)}
${plan && isReportable(card) ? wrong(card, plan) : null}`;
}

const wrong = ({ id, nom }: Card, plan: string): Html =>
  html`<p class="screen-only wrong"><a href="${reportAddress(plan, id)}">${t(reportWords.title)} <span class="unseen">${nom}</span></a></p>`;

function address(card: Card): Html | string | null {
  const address = addressOf(card);
  return address && named(address);
}

function far(card: Card): string | null {
  const distance = farOf(card);
  return distance && t(distance);
}

function phone(card: Card): Html {
  if (!card.telephone) return html`<p class="warn">${t(planWords.noNumber)}</p>`;
  return html`<p class="call">${phoneButton(card.telephone, card.telephone_of ?? card.nom)}</p>
${card.telephone_of && !card.generic ? html`<p>${t(planWords.notItsOwn)}</p>` : null}`;
}

/** Reception and phone do not always keep the same hours. */
function openings(card: Card): Html {
  if (!card.open_phone) return opening(card.open);
  return html`${opening(card.open, t(planWords.atTheDoor))}${opening(card.open_phone, t(planWords.onThePhone))}`;
}

function opening({ state, now, next }: Opening, where = ''): Html {
  return html`<p class="opening"><span class="state ${state}">${where}${now}</span>${next ? html` <span class="next">${next}</span>` : null}</p>`;
}

/** The number to try next, when this one is so old that it may not answer. */
function fallback({ fallback }: Card): Html | null {
  if (!fallback) return null;
  const { why, telephone, nom } = fallback;
  return html`<p class="fallback">${why} <span>${nom}&nbsp;: <a href="${dial(telephone)}">${telephone}</a></span></p>`;
}

/** Names and what is known under them; what is not known is left out. */
function list(facts: [name: string, value: string | Html | null][]): Html | null {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const site = (url: string): Html =>
  html`<a href="${url}" rel="noreferrer noopener">${url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>`;

/** For whoever wants to know why this place, and who says so. */
function details(card: Card): Html | null {
  const { reasons, source, sources, nom } = card;
  if (reasons.length === 0 && !source) return null;
  return html`<details class="why"><summary>${t(whyOf(card))} <span class="unseen">${nom}</span></summary>
${reasons.length ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : null}
${source ? html`<p class="source">${t(planWords.source)}${named(source)}</p>` : null}
${sources.length ? html`<p class="source">${t(planWords.otherSources)}${named(sources.join('\u00a0; '))}</p>` : null}
</details>`;
}
