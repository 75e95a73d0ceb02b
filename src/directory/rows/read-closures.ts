import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { csvFiles } from '../dataset-hash.ts';
import { spansOf } from '../hours/spans.ts';
import { damaged, type Problem, readCsv } from './csv.ts';
import type { Structure } from './read-structures.ts';
import { cell, type Read, readTable } from './table.ts';

const day = z.iso.date('date complète attendue (2026-12-24)');

/** data/fermetures.csv: the days on which the ordinary hours of a place do not hold, and who said so. */
const ClosureRow = z.object({
  id: cell.text,
  du: day,
  au: day,
  /** What is open on these days, in place of the ordinary hours; empty when the place is closed. */
  horaires: z.string().transform(spansOf),
  motif: cell.maybe,
  source: cell.text,
  date: cell.text.pipe(cell.date),
});
export type ClosureRow = z.output<typeof ClosureRow>;

/**
 * Reads data/fermetures.csv; nothing when there is no such file.
 * Throws one French sentence with its bad lines: bad hours, an unknown place, an end before its beginning, days that
 * another line of the same place already speaks of.
 */
export function readClosures(dir: string): ClosureRow[] {
  const file = join(dir, 'fermetures.csv');
  if (!existsSync(file)) return [];
  const read = readTable(file, ClosureRow);
  const ids = read.length > 0 ? structureIds(dir) : new Set<string>();
  const problems = read.flatMap((row, i) => problemsOf(row, read.slice(0, i), ids));
  if (problems.length > 0) throw damaged(file, problems);
  return read.map(({ row }) => row);
}

/** The structures with the closures of these rows beside those that their own hours tell; a row of a place that is not here is left aside. */
export function withClosures(structures: readonly Structure[], rows: readonly ClosureRow[]): Structure[] {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return structures.map((structure) => {
    const ids = [structure.id, ...(structure.provenances ?? []).map(({ id }) => id)];
    const mine = ids
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ du, au, horaires, motif }) => ({ du, au, spans: horaires, motif }));
    if (mine.length === 0) return structure;
    return { ...structure, fermetures: [...(structure.fermetures ?? []), ...mine] };
  });
}

/** All the places of data/, those of the départements that are not served too. */
function structureIds(dir: string): Set<string> {
  const folder = join(dir, 'structures');
  return new Set(csvFiles(folder).flatMap((file) => readCsv(join(folder, file)).map(({ cells }) => cells.id ?? '')));
}

function problemsOf(
  { line, row }: Read<ClosureRow>,
  before: readonly Read<ClosureRow>[],
  ids: ReadonlySet<string>,
): Problem[] {
  const { id, du, au } = row;
  const twice = before.find(({ row: other }) => other.id === id && other.du <= au && du <= other.au);
  return [
    ...(ids.has(id) ? [] : [{ line, says: `id : lieu inconnu « ${id} »` }]),
    ...(du <= au ? [] : [{ line, says: `au : la fin (${au}) est avant le début (${du})` }]),
    ...(twice ? [{ line, says: `du : ces jours sont déjà dits à la ligne ${twice.line}` }] : []),
  ];
}
