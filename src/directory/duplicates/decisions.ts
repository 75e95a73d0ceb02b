import { existsSync } from 'node:fs';
import * as z from 'zod';
import { damaged } from '../rows/csv.ts';
import { cell, readTable } from '../rows/table.ts';

/** data/doublons.csv: what a person decided of two rows, once and for all. */
const Decision = z.object({
  /** The row that stays, when they are joined. */
  id_garde: cell.text,
  id_doublon: cell.text,
  decision: z.enum(['joindre', 'distinct'], '« joindre » ou « distinct » attendu'),
  raison: cell.text,
  date: cell.text.pipe(cell.date),
});
export type Decision = z.output<typeof Decision>;

/** Reads the decisions; none when there is no such file. Throws a French sentence when it is damaged, or says two things of one pair. */
export function readDecisions(file: string): Decision[] {
  if (!existsSync(file)) return [];
  const read = readTable(file, Decision);
  const met = new Set<string>();
  const problems = read.flatMap(({ line, row: { id_garde, id_doublon } }) => {
    const pair = pairKey(id_garde, id_doublon);
    if (id_garde === id_doublon) return [{ line, says: `« ${id_garde} » deux fois : il faut deux lignes différentes` }];
    if (met.has(pair)) return [{ line, says: `« ${id_garde} » et « ${id_doublon} » ont déjà une décision` }];
    met.add(pair);
    return [];
  });
  if (problems.length > 0) throw damaged(file, problems);
  return read.map(({ row }) => row);
}

/** One key for two ids, in whichever order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
