import { html } from 'hono/html';
import type { Card, Opening } from '../../engine/plan.ts';
import { distanceOf } from '../dates.ts';
import type { Html } from '../html.ts';
import { planWords, trust } from '../plan-words.ts';
import { phoneButton } from './helpline.ts';

/** A place: why this one, whether it is open, how to call it, where it is, and how sure we are. */
export function renderCard(card: Card): Html {
  return html`<p class="why-here">${card.competent.why}</p>
${openings(card)}
${phone(card)}
${facts(card)}
${freshness(card)}`;
}

/** Reception and phone do not always keep the same hours. */
function openings(card: Card): Html {
  if (!card.open_phone) return opening(card.open);
  return html`${opening(card.open, planWords.atTheDoor)}${opening(card.open_phone, planWords.onThePhone)}`;
}

function opening({ state, now, next }: Opening, where = ''): Html {
  return html`<p class="opening"><span class="state ${state}">${where}${now}</span>${next ? html` <span class="next">${next}</span>` : null}</p>`;
}

function phone(card: Card): Html {
  if (!card.telephone) return html`<p class="warn">${planWords.noNumber}</p>`;
  return html`<p class="call">${phoneButton(card.telephone, card.telephone_of ?? card.nom)}</p>${card.telephone_of && !card.generic ? notItsOwn : null}`;
}

const notItsOwn = html`<p>Nous n’avons pas son numéro direct. Celui-ci peut vous le donner.</p>`;

function facts(card: Card): Html {
  return html`<dl class="facts">
${card.generic ? null : whereabouts(card)}
${fact('Horaires', card.horaires)}
${fact('Sur place', card.accueil)}
${card.site_web ? html`<div><dt>Site</dt><dd><a href="${card.site_web}" rel="noreferrer noopener">${shortAddress(card.site_web)}</a></dd></div>` : null}
</dl>`;
}

/** Without a street, a place stands at the middle of its commune: a distance under a kilometre would say too much. */
function whereabouts({ adresse, commune, distance_km }: Card): Html {
  const known = adresse && commune && !adresse.endsWith(commune) ? `${adresse}, ${commune}` : adresse;
  const far = distance_km !== null && (adresse || distance_km >= 1) ? distanceOf(distance_km) : null;
  return html`${adresse ? fact('Adresse', known) : fact('Commune', commune)}${fact('Distance', far)}`;
}

const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const fact = (name: string, value: string | null): Html | null =>
  value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : null;

/** How far the words above can be trusted. */
function freshness(card: Card): Html {
  if (card.generic) {
    return html`<p class="warn">Nous ne connaissons pas encore le lieu exact près de chez vous. Demandez-le à ce numéro.</p>`;
  }
  const source = card.source ? html`<p class="source">Source&nbsp;: ${card.source}</p>` : null;
  const checked = !card.to_verify && card.verified_on !== null;
  return html`<p class="${checked ? 'fresh' : 'warn'}">${trust(card)}</p>${source}`;
}
