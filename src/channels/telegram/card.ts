import type { Card, Opening } from '../../engine/plan.ts';
import { addressOf, farOf, isSure, whyOf } from '../card-words.ts';
import { planWords } from '../plan-words.ts';
import { bold, type ContactMessage, number, safe } from './message.ts';

/** A place as lines: why this one, how to call it, open or not, where it is, how sure we are; then the details. */
export function cardBlock(card: Card, title: string): string {
  const { telephone, telephone_of, fallback, generic, horaires, closures, accueil, site_web } = card;
  const where = [addressOf(card), farOf(card)].filter(Boolean).join(' – ');
  const lines = [
    bold(title),
    safe(card.competent.why),
    telephone ? `☎ ${number(telephone)}` : `⚠ ${safe(planWords.noNumber)}`,
    telephone_of ? safe(generic ? `C’est le numéro de : ${telephone_of}.` : planWords.notItsOwn) : null,
    ...(generic ? [] : openings(card)),
    where ? `📍 ${safe(where)}` : null,
    `${isSure(card) ? '' : '⚠ '}${safe(card.verified.says)}`,
    fallback ? `${safe(`${fallback.why} ${fallback.nom} :`)} ${number(fallback.telephone)}` : null,
    horaires ? safe(`${planWords.hours} : ${horaires}`) : null,
    ...closures.map((closure) => `⚠ ${safe(closure)}`),
    accueil ? safe(accueil) : null,
    site_web ? safe(site_web) : null,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** Reception and phone do not always keep the same hours. */
function openings({ open, open_phone }: Card): string[] {
  if (!open_phone || open_phone.now === open.now) return [opening(open)];
  return [opening(open, planWords.atTheDoor), opening(open_phone, planWords.onThePhone)];
}

const opening = ({ now, next }: Opening, where = ''): string =>
  safe(`${where}${[now, next].flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : [])).join(' ')}`);

/** Why this place, and who says so: folded, for whoever wants to know. */
export function detailsBlock(card: Card): string | null {
  const { reasons, source, sources } = card;
  const lines = [
    reasons.length > 0 ? `${whyOf(card)} ${reasons.join(' ')}` : null,
    source ? `${planWords.source}${source}` : null,
    sources.length > 0 ? `${planWords.otherSources}${sources.join(' ; ')}` : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? `<blockquote expandable>${lines.map(safe).join('\n')}</blockquote>` : null;
}

/** The place on OpenStreetMap, where it has a street and a point of its own; a bus moves. */
export function mapLink({ adresse, itinerant, point }: Card): string | null {
  if (!adresse || itinerant || !point) return null;
  const { latitude, longitude } = point;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}

/** Ordinary numbers, of ten digits: a short one, or one in 08, means nothing once it is written with +33. */
const ORDINARY = /^0[1-79]\d{8}$/;

/** The number of a place as a card to keep or to forward; null for one that a phone could not call back from it. */
export function contactOf({ telephone, telephone_of, nom, generic }: Card): ContactMessage | null {
  const digits = telephone?.replace(/[\s.]/g, '') ?? '';
  if (!ORDINARY.test(digits)) return null;
  return { phone: `+33${digits.slice(1)}`, name: telephone_of ?? (generic ? '' : nom) };
}
