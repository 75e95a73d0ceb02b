import { join } from 'node:path';
import type { Closure, Provenance, Week } from '../engine/content.ts';
import { damaged, type Problem } from './csv.ts';
import { csvFiles } from './dataset-hash.ts';
import type { Commune } from './served.ts';
import { StructureRow } from './structure-row.ts';
import { type Read, readTable } from './table.ts';
import { parseWeek } from './week.ts';

type HoursField = 'horaires_accueil' | 'horaires_rendez_vous' | 'horaires_telephone';

/** A structure with its weeks parsed, and what other files of data/ say of it. */
export type Structure = StructureRow & {
  semaine_accueil: Week | null;
  semaine_rendez_vous: Week | null;
  semaine_telephone: Week | null;
  fermetures: Closure[] | null;
  secteur: string[] | null;
  provenances: Provenance[] | null;
};

/**
 * Reads data/structures/<source>-<département>.csv for the départements served, and parses their hours.
 * Throws one French sentence for the first damaged file: unreadable hours, unknown commune, an id met twice…
 */
export function readStructures(
  dir: string,
  territoires: readonly string[],
  communes: ReadonlyMap<string, Commune>,
): Structure[] {
  const folder = join(dir, 'structures');
  const seen = new Map<string, string>();
  const weeks = new Map<string, Week>();
  return csvFiles(folder)
    .filter((file) => territoires.includes(departementOf(file)))
    .flatMap((file) => readFile(join(folder, file), departementOf(file)));

  function readFile(file: string, departement: string): Structure[] {
    const read = readTable(file, StructureRow);
    const problems: Problem[] = [];
    const structures = read.map((row) => {
      problems.push(...misplaced(row, departement), ...twice(row, file));
      return {
        ...row.row,
        semaine_accueil: week(row, 'horaires_accueil'),
        semaine_rendez_vous: week(row, 'horaires_rendez_vous'),
        semaine_telephone: week(row, 'horaires_telephone'),
        fermetures: null,
        secteur: null,
        provenances: null,
      };
    });
    if (problems.length > 0) throw damaged(file, problems);
    return structures;

    function week({ line, row }: Read<StructureRow>, field: HoursField): Week | null {
      const osm = row[field];
      if (osm === null) return null;
      try {
        const parsed = weeks.get(osm) ?? parseWeek(osm);
        weeks.set(osm, parsed);
        return parsed;
      } catch (cause) {
        problems.push({ line, says: `${field} : ${(cause as Error).message}` });
        return null;
      }
    }
  }

  function misplaced({ line, row }: Read<StructureRow>, departement: string): Problem[] {
    const { code_insee } = row;
    return [
      ...(row.departement === departement
        ? []
        : [{ line, says: `departement : ${departement} attendu, « ${row.departement} » lu` }]),
      ...(code_insee === null || communes.has(code_insee)
        ? []
        : [{ line, says: `code_insee : commune inconnue « ${code_insee} »` }]),
    ];
  }

  function twice({ line, row }: Read<StructureRow>, file: string): Problem[] {
    const first = seen.get(row.id);
    seen.set(row.id, `${file}, ligne ${line}`);
    return first ? [{ line, says: `id : « ${row.id} » est déjà dans ${first}` }] : [];
  }
}

/** « mds-41.csv » → « 41 ». */
const departementOf = (file: string) => /-(\w+)\.csv$/.exec(file)?.[1] ?? '';
