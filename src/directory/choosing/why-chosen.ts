import type { Candidate } from './candidates.ts';
import type { Merits } from './rank.ts';
import { needsAPerson, withoutCar, writes } from './reach.ts';

/** Why a place was chosen before the next best one. */
export type Reason = {
  kind:
    | 'in_charge' // of a narrower territory, or of the sector
    | 'only_one' // nobody else is competent
    | 'known_already' // it answers another need of the plan, as near as the best
    | 'comes_to_you' // it moves, for who cannot
    | 'reachable_by_phone' // for who cannot go
    | 'writes' // it can be written to, for who cannot phone
    | 'receives_you' // face to face, for who needs it
    | 'own_commune'
    | 'nearest' // of all that are competent
    | 'its_purpose' // what it is first of all
    | 'checked_recently' // within 6 months, the next one not
    | 'open_now';
};
type Kind = Reason['kind'];

/** What a place has over the next best one of the ranked candidates, in the order in which it counted. */
export function whyChosen(one: Candidate, ranked: readonly Candidate[], facts: Record<string, string>): Reason[] {
  const next = ranked.find((other) => other !== one);
  if (!next) return [{ kind: 'only_one' }];
  const better = (merit: keyof Merits) => one.merits[merit] < next.merits[merit];
  const kinds: (Kind | false)[] = [
    one !== ranked[0] && 'known_already',
    better('charge') && isTold(one, next) && 'in_charge',
    better('reach') && howReached(one, facts),
    better('band') && one.merits.band === 0 && 'own_commune',
    one.merits.band > 0 && isNearest(one, ranked) && 'nearest',
    better('vocation') && 'its_purpose',
    better('freshness') && one.merits.freshness === 0 && 'checked_recently',
    better('openness') && 'open_now',
  ];
  return kinds.filter((kind) => kind !== false).map((kind) => ({ kind }));
}

/** A presumed sector tells nothing but the distance. */
const isTold = (one: Candidate, next: Candidate): boolean => one.official || one.zone !== next.zone;

function howReached({ place, merits }: Candidate, facts: Record<string, string>): Kind | false {
  if (writes(facts) && place.courriel) return 'writes';
  if (withoutCar(facts)) {
    const moves = facts.mobilite === 'domicile' || merits.band > 0;
    if (moves && place.itinerant) return 'comes_to_you';
    if (moves && place.telephone && !writes(facts)) return 'reachable_by_phone';
  }
  return (needsAPerson(facts) || 'echange' in facts) && place.receives && 'receives_you';
}

/** Never said when some were not looked at. */
function isNearest({ metres, widerLeft }: Candidate, ranked: readonly Candidate[]): boolean {
  if (metres === null || widerLeft) return false;
  return ranked.every((other) => other.merits.metres >= metres);
}
