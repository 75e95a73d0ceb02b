import type { Cells } from '../rows/csv.ts';

/** One file of data/ to write; `left_out` counts rows that must not be shown or are already there under another name. */
export type DataFile = { file: string; columns: readonly string[]; rows: readonly Cells[]; left_out: number };
