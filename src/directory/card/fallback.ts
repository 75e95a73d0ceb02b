import type { Content } from '../../engine/content.ts';
import type { Card, Freshness } from '../../engine/plan.ts';
import { isOpen } from '../hours/hours.ts';
import { parisTime } from '../hours/paris-time.ts';
import type { Place } from '../place.ts';
import { fallback } from '../sentences.ts';
import { digitsOf, helpline, type Teller } from './answering-number.ts';
import { tierOf } from './freshness.ts';

/** Numbers of rescue: to be dialled for a danger, never to ask for an address. */
const RESCUE = new Set(['15', '17', '18', '112', '114']);

/**
 * The number to call when a place's own does not answer, because what is known of it is old; the first of `tellers` that
 * is another number and not a line known to be shut. Null when the place's own number can be trusted: a national line
 * always can.
 */
export function fallbackOf(
  telephone: string | null,
  contact: Freshness,
  tellers: Teller[],
  content: Content,
  at: Date,
): NonNullable<Card['fallback']> | null {
  if (!telephone || contact !== 'old' || helpline(content, telephone)) return null;
  const others = tellers.filter(
    (teller) => digitsOf(teller.telephone) !== digitsOf(telephone) && !RESCUE.has(teller.telephone),
  );
  const found = others.find((teller) => !isShut(teller, content, at)) ?? others[0];
  return found ? { telephone: found.telephone, nom: found.nom, why: fallback[found.as] } : null;
}

/** Of all these numbers, only the hours of national lines are known. */
function isShut({ telephone, as }: Teller, content: Content, at: Date): boolean {
  const week = as === 'ligne' ? (helpline(content, telephone)?.semaine ?? null) : null;
  return week !== null && !isOpen(week, parisTime(at));
}

/** What the houses of the Département do within their walls, under their own names. */
const IN_THE_HOUSE = new Set(['pmi', 'autonomie']);

/** Whether the person's own house can tell about a type of place. */
export const isInTheHouse = (type: string): boolean => IN_THE_HOUSE.has(type);

/** The person's own house as somebody to ask, if its number was checked lately. */
export function houseTeller(house: Place | undefined, at: Date): Teller[] {
  const { telephone, nom, verified_contact, verified_on } = house ?? {};
  if (!telephone || !nom || tierOf(verified_contact ?? verified_on ?? null, at) !== 'recent') return [];
  return [{ telephone, nom, as: 'maison' }];
}
