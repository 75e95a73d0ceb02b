import { isLine } from '../directory/coverage/weakness.ts';
import type { Card } from '../engine/plan.ts';
import { distanceOf } from './dates.ts';
import { planWords } from './plan-words.ts';

/** What the renderers of a card decide alike. */

/** The street and the commune, or the commune alone; null for a place that is not known. */
export function addressOf({ adresse, commune, generic }: Card): string | null {
  if (generic) return null;
  if (adresse && commune && !adresse.includes(commune)) return `${adresse}, ${commune}`;
  return adresse ?? commune;
}

/** Without a street, a place stands at the middle of its commune: a distance under a kilometre would say too much. */
export function farOf({ distance_km, adresse }: Card): string | null {
  return distance_km !== null && (adresse || distance_km >= 1) ? distanceOf(distance_km) : null;
}

/** Whether what is known of a place holds as it is told: it was checked lately, or it is a national number. */
export const isSure = (card: Card): boolean => !card.to_verify && (card.verified.tier === 'recent' || isLine(card));

/** What the reasons of a card answer. */
export const whyOf = (card: Card): string =>
  card.generic || isLine(card) ? planWords.whyThisNumber : planWords.whyThisPlace;
