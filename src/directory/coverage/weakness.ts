import type { Card } from '../../engine/plan.ts';
import { digitsOf } from '../card/answering-number.ts';

/** Why an answer is not as good as it should be. */
export const WEAKNESSES = [
  /** No such place is known here: only who can tell. */
  'generic',
  /** No address, and the number of a national line. */
  'line_only',
  /** Farther than 25 km in a straight line. */
  'far',
  /** A place that is on no map. */
  'unlocated',
  /** What is known of it is to be checked again. */
  'unverified',
  /** Its number was last checked more than two years ago, or nobody knows when. */
  'old',
  /** A known place that must be called through another. */
  'no_phone',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** Kilometres; beyond, a place is hard to reach for whoever has no car. */
const FAR_KM = 25;

/**
 * The weaknesses of a first door. An entry without a known place is weak for that alone, and for a number that is only
 * national: there is nothing in it to check or to measure. A national number does not grow old. `national` holds the
 * numbers of the national lines.
 */
export function weaknessesOf(card: Card, national: ReadonlySet<string>): Weakness[] {
  const { generic = false, distance_km, telephone, telephone_of, to_verify, verified } = card;
  const line = isLine(card);
  const ownNumber = !generic && telephone_of === undefined && !isNational(telephone, national);
  const found: Record<Weakness, boolean> = {
    generic,
    line_only: line || (generic && national.has(telephone ?? '')),
    far: (distance_km ?? 0) > FAR_KM,
    unlocated: !generic && !line && distance_km === null,
    unverified: !generic && to_verify,
    old: ownNumber && verified.contact.tier === 'old',
    no_phone: !generic && telephone_of !== undefined,
  };
  return WEAKNESSES.filter((weakness) => found[weakness]);
}

/** An entry that is itself a national line. */
export const isLine = ({ id }: Card): boolean => id.startsWith('ligne--');

/** Places write « 32 30 » where the line is 3230. */
const isNational = (telephone: string | null, national: ReadonlySet<string>): boolean =>
  telephone !== null && [...national].some((numero) => digitsOf(numero) === digitsOf(telephone));
