import { type Cell, isEmpty } from './coverage.ts';
import { WEAKNESSES, type Weakness } from './weakness.ts';

/** Cells counted together: those of a need, of a commune, or all. */
export type Tally = {
  cells: number;
  empty: number;
  /** Cells with at least one weakness. */
  weak: number;
  /** A cell may have several: these do not add up to `weak`. */
  by_weakness: Record<Weakness, number>;
  /** Over the cells whose distance is known; null when none is. */
  median_km: number | null;
  worst: Cell | null;
};

/** Counts cells, and measures the distances that are known. */
export function tally(cells: Cell[]): Tally {
  const near = cells.flatMap((cell) => (cell.distance_km === null ? [] : [{ cell, km: cell.distance_km }]));
  near.sort((a, b) => a.km - b.km);
  const having = (weakness: Weakness) => cells.filter(({ weaknesses }) => weaknesses.includes(weakness)).length;
  return {
    cells: cells.length,
    empty: cells.filter(isEmpty).length,
    weak: cells.filter(({ weaknesses }) => weaknesses.length > 0).length,
    by_weakness: Object.fromEntries(WEAKNESSES.map((weakness) => [weakness, having(weakness)])) as Tally['by_weakness'],
    median_km: median(near.map(({ km }) => km)),
    worst: near.at(-1)?.cell ?? null,
  };
}

/** One tally for each need or for each commune, in the order in which they first appear. */
export function tallyBy(cells: Cell[], key: 'need' | 'commune'): Map<string, Tally> {
  return new Map([...Map.groupBy(cells, (cell) => cell[key])].map(([name, group]) => [name, tally(group)]));
}

/** From the worst: empty cells, then places that are not known or are far, then the distance that half of the cells exceed. */
export function fromTheWorst(tallies: Map<string, Tally>): [string, Tally][] {
  const unreached = ({ by_weakness }: Tally) => by_weakness.generic + by_weakness.far;
  return [...tallies].sort(
    ([, a], [, b]) => b.empty - a.empty || unreached(b) - unreached(a) || (b.median_km ?? 0) - (a.median_km ?? 0),
  );
}

/** Sorted numbers → the middle one, or the mean of the two in the middle, to a tenth. */
function median(sorted: number[]): number | null {
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) * 5) / 10;
}
