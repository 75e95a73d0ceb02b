import { nameKey } from '../rows/commune-row.ts';
import type { Cells } from '../rows/csv.ts';
import { nameOf } from './mairies.ts';

/** A row of data/noms-anciens.csv: a name that a commune once had, or a commune (`code_ancien`) that joined it. */
export type OldName = { code_insee: string; code_ancien: string; nom: string };

/**
 * A row of communes-41-37.csv with the names that people still say: those of data/noms-anciens.csv, and those that its
 * town halls bore in 2016, where they differ from today's.
 */
export function commune(row: Cells, oldNames: readonly OldName[], mairies: readonly Cells[]): Cells {
  const names = [...mairies.map(nameOf), ...oldNames.map(({ nom }) => nom)].map((name) => name.replaceAll("'", '’'));
  const byKey = new Map(names.filter(Boolean).map((name) => [nameKey(name), name]));
  byKey.delete(nameKey(row.nom ?? ''));
  return { ...row, noms_anciens: [...byKey.values()].sort((a, b) => a.localeCompare(b, 'fr')).join('|') };
}
