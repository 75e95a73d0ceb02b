import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Cells } from '../rows/csv.ts';

/** Writes rows in the order given, with these columns only; the folder is made if needed. The same rows give the same bytes. */
export function writeCsv(file: string, columns: readonly string[], rows: readonly Cells[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, csvText(columns, rows));
}

/** Rows as a file of data/ holds them, with these columns only. */
export function csvText(columns: readonly string[], rows: readonly Cells[]): string {
  return stringify([...rows], { header: true, columns: [...columns], record_delimiter: '\n' });
}
