import type { Drift } from '../sources/corrections.ts';
import type { Changes } from './compare.ts';
import type { Aside } from './format.ts';

/** A row that was not taken. `kept` when the place stays as it was in data/. */
export type Refusal = { file: string; line: number; id: string; reason: string; kept: boolean };

/** What an import did, or would do. */
export type Summary = Changes & {
  source: string;
  /** Whether anything was written. */
  written: boolean;
  /** What `line` counts: lines of the file, or entries of its list. */
  unit: 'ligne' | 'entrée';
  rows: number;
  refused: Refusal[];
  /** Rows of départements that are not served. */
  elsewhere: number;
  /** Rows of types of place that are not ours, by type. */
  unknown_types: Record<string, number>;
  /** Places left out by a correction « écarter », or that sit in a house of the Département under the same types. */
  left_out: number;
  /** Fields left aside in rows that were taken. */
  aside: (Aside & { line: number; id: string })[];
  /** Corrections under which the source has changed. */
  drifts: Drift[];
  /** Corrections whose place is no longer in the source. */
  orphans: { id: string; champ: string }[];
  /** Columns of the file that nobody reads. */
  unread_columns: string[];
};
