import type { Structure } from '../rows/read-structures.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { Decision } from './decisions.ts';
import type { Evidence } from './evidence.ts';
import type { IsCorrected } from './field-groups.ts';
import { merge } from './merge.ts';
import { type Pair, pairsOf, unknownOf } from './pairs.ts';
import { idsOf, type Territory, traitsReader } from './traits.ts';

/** What was done of the duplicates, and what a person should look at. */
export type Duplicates = {
  joined: Pair[];
  /** Probably one place: a person is asked. */
  review: Pair[];
  /** Several services at one address, left as they are. */
  neighbours: Pair[];
  conflicts: Conflict[];
  /** Decisions that name a row that is not there. */
  unknown: Decision[];
};

/** The directory without its duplicates. */
export type Joining = { structures: Structure[]; duplicates: Duplicates };

/** What people decided by hand, and what is known of the départements. */
export type Known = {
  decisions?: readonly Decision[];
  corrections?: readonly { id: string; champ: string }[];
  territories?: readonly Territory[];
};

/**
 * Joins the rows that are one place under two names, and says which may be. Pure; the same rows give the same places
 * whatever their order, and joining twice is joining once. Rounds go on until nothing more is certain, because a joined
 * row knows more than its two.
 */
export function joinDuplicates(rows: readonly Structure[], known: Known = {}): Joining {
  const { decisions = [], territories = [] } = known;
  const isCorrected = correctedBy(known.corrections ?? []);
  const joined: Pair[] = [];
  const conflicts: Conflict[] = [];
  const places = new Map(rows.map((row) => [row.id, row]));
  const read = traitsReader(territories);
  for (;;) {
    const traits = read([...places.values()]);
    const pairs = pairsOf(traits, decisions);
    const sure = pairs.filter(({ grade }) => grade === 'decided' || grade === 'certain');
    if (sure.length === 0) {
      const review = pairs.filter(({ grade }) => grade === 'probable');
      const neighbours = pairs.filter(({ grade }) => grade === 'neighbours');
      const unknown = unknownOf(decisions, traits);
      return { structures: [...places.values()], duplicates: { joined, review, neighbours, conflicts, unknown } };
    }
    // One join a row and a round: what it then knows is compared anew.
    const taken = new Set<string>();
    for (const pair of sure) {
      if (taken.has(pair.kept.id) || taken.has(pair.left.id)) continue;
      taken.add(pair.kept.id).add(pair.left.id);
      join(pair);
    }
  }

  function join(pair: Pair): void {
    const [kept, left] = [places.get(pair.kept.id), places.get(pair.left.id)];
    if (!kept || !left) return;
    const merged = merge(kept, left, { isCorrected, moved: isElsewhere(pair.seen) });
    conflicts.push(...conflictsOf(merged, { kept, left, seen: pair.seen, isCorrected }));
    joined.push(pair);
    places.delete(left.id);
    places.set(kept.id, merged);
  }
}

/** Two streets, or two postcodes under streets that do not say that they are one. */
const isElsewhere = ({ street, postcode }: Evidence): boolean =>
  street === 'differs' || (postcode === 'differs' && street === 'unknown');

/** A row made of several bears the corrections of all. */
function correctedBy(corrections: readonly { id: string; champ: string }[]): IsCorrected {
  const corrected = new Set(corrections.map(({ id, champ }) => `${id} ${champ}`));
  return (row, field) => corrected.size > 0 && idsOf(row).some((id) => corrected.has(`${id} ${field}`));
}
