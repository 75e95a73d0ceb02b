import { join } from 'node:path';
import type { Structure } from '../rows/read-structures.ts';
import { readCorrections } from '../sources/corrections.ts';
import { readDecisions } from './decisions.ts';
import { type Joining, joinDuplicates } from './join.ts';
import type { Territory } from './traits.ts';

/**
 * The structures with their duplicates joined, by what people decided in data/doublons.csv and corrected in
 * data/corrections.csv. Throws a French sentence when one of the two is damaged.
 */
export function withoutDuplicates(
  dir: string,
  structures: readonly Structure[],
  territories: readonly Territory[],
): Joining {
  const decisions = readDecisions(join(dir, 'doublons.csv'));
  const corrections = readCorrections(join(dir, 'corrections.csv'));
  return joinDuplicates(structures, { decisions, corrections, territories });
}
