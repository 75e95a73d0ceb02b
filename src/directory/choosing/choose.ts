import type { PlaceType } from '../../engine/content.ts';
import { parisTime } from '../hours/paris-time.ts';
import type { Place } from '../place.ts';
import { asNear, type Candidate, candidates, type Person } from './candidates.ts';
import type { Merits } from './rank.ts';
import type { Register } from './register.ts';
import { type Reason, whyChosen } from './why-chosen.ts';

export type { Person } from './candidates.ts';
export type { Reason } from './why-chosen.ts';

/** The place chosen for a type. */
export type Chosen = {
  id: string;
  /** The code of the territory for which it is competent. */
  zone: string;
  /** In a straight line, from the middle of the person's commune; null when one of the two is on no map. */
  metres: number | null;
  /** How many others of the commune could be meant as well. */
  rivals: number;
  /** Why this one and not the next best, the strongest reason first. */
  reasons: Reason[];
  merits: Merits;
};

/** A choice with the whole row of its place, for a card. */
export type Choice = Chosen & { place: Place };

/**
 * Chooses for each place type the best place that is competent for a person: the fewest doors to push. A place of
 * `taken` (by id), then one that answers several of the types, is preferred to another that suits as well and is as
 * near. A type for which no place is known is absent.
 */
export function choose(
  register: Register,
  lieux: readonly PlaceType[],
  person: Person,
  taken: ReadonlySet<string> = new Set(),
): Map<string, Chosen> {
  const now = parisTime(person.at);
  const found = new Map<string, Chosen>();
  const wanted = lieux.map((lieu) => {
    const ranked = candidates(register, lieu, person, now);
    return { code: lieu.code, ranked, near: asNear(ranked) };
  });
  for (let left = wanted; left.length > 0; left = left.filter(({ code }) => !found.has(code))) {
    const id = mostUseful(
      left.map(({ near }) => near),
      taken,
    );
    if (id === null) break;
    for (const { code, ranked, near } of left) {
      const one = near.find(({ place }) => place.id === id);
      if (one) found.set(code, asChosen(one, ranked, person));
    }
  }
  return found;
}

/** The place that answers most of what is left; of several, the first in the order of the types, then in rank. */
function mostUseful(left: Candidate[][], taken: ReadonlySet<string>): string | null {
  const uses = new Map<string, number>();
  for (const near of left) for (const { place } of near) uses.set(place.id, (uses.get(place.id) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const [id, count] of uses) {
    const worth = taken.has(id) ? left.length + count : count;
    if (worth > most) [best, most] = [id, worth];
  }
  return best;
}

function asChosen(one: Candidate, ranked: Candidate[], { facts }: Person): Chosen {
  const { place, zone, metres, merits, official } = one;
  const rivals = ranked.filter(
    (other) => other !== one && other.merits.charge === merits.charge && (official || other.merits.band === 0),
  ).length;
  return { id: place.id, zone, metres, rivals, reasons: whyChosen(one, ranked, facts), merits };
}
