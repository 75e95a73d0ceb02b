import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Commune } from '../communes/served.ts';
import { damaged, type Problem } from './csv.ts';
import type { Structure } from './read-structures.ts';
import { cell, readTable } from './table.ts';

/** One row of data/secteurs.csv: a source says that this house follows the residents of this commune. */
const SectorRow = z.object({ id: cell.text, code_insee: cell.text, source: cell.text, source_date: cell.date });

export const SECTOR_COLUMNS = Object.keys(SectorRow.shape);

/**
 * The structures with the communes that data/secteurs.csv gives them; without that file, as they were. Rows about
 * a département that is not served are left aside.
 * Throws one French sentence with the bad lines: unknown house, unknown commune, or a house of another département.
 */
export function withSectors(
  dir: string,
  structures: readonly Structure[],
  communes: ReadonlyMap<string, Commune>,
  territoires: readonly string[],
): Structure[] {
  const file = join(dir, 'secteurs.csv');
  if (!existsSync(file)) return [...structures];
  const byId = new Map(structures.map((structure) => [structure.id, structure]));
  const sectors = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  for (const { line, row } of readTable(file, SectorRow)) {
    const commune = communes.get(row.code_insee);
    if (commune && !territoires.includes(commune.departement)) continue;
    const says = mistake(row, byId.get(row.id), commune);
    if (says) problems.push({ line, says });
    else sectors.set(row.id, (sectors.get(row.id) ?? new Set()).add(row.code_insee));
  }
  if (problems.length > 0) throw damaged(file, problems);
  return structures.map((structure) => {
    const secteur = sectors.get(structure.id);
    return secteur ? { ...structure, secteur: [...secteur].sort() } : structure;
  });
}

function mistake(
  row: z.output<typeof SectorRow>,
  house: Structure | undefined,
  commune: Commune | undefined,
): string | null {
  if (!commune) return `code_insee : commune inconnue « ${row.code_insee} »`;
  if (!house) return `id : lieu inconnu « ${row.id} »`;
  return house.departement === commune.departement
    ? null
    : `« ${house.nom} » et ${commune.nom} ne sont pas dans le même département`;
}
