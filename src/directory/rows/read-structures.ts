import { join } from 'node:path';
import type { Closure, Provenance, Week } from '../../engine/content.ts';
import type { Commune } from '../communes/served.ts';
import { csvFiles } from '../dataset-hash.ts';
import type { Day } from '../hours/paris-time.ts';
import { type Hours, readHours } from '../hours/read-hours.ts';
import { parseWeek } from '../hours/week.ts';
import { damaged, type Problem } from './csv.ts';
import { StructureRow } from './structure-row.ts';
import { type Read, readTable } from './table.ts';

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
 * Reads the files data/structures/<source>-<département>.csv that are `wanted`, and parses their hours;
 * what they say of certain dates is read from the day `from` on.
 * Throws one French sentence for the first damaged file: unreadable hours, unknown commune, an id met twice…
 */
export function readStructures(
  dir: string,
  communes: ReadonlyMap<string, Commune>,
  from: Day,
  wanted: (source: string, departement: string) => boolean,
): Structure[] {
  const folder = join(dir, 'structures');
  const seen = new Map<string, string>();
  return csvFiles(folder).flatMap((name) => {
    const [, source = '', departement = ''] = /^(.+)-(\w+)\.csv$/.exec(name) ?? [];
    return wanted(source, departement) ? readFile(join(folder, name), departement) : [];
  });

  function readFile(file: string, departement: string): Structure[] {
    const read = readTable(file, StructureRow);
    const { problems, structures } = parseHours(read, from);
    for (const row of read) problems.push(...misplaced(row, departement), ...twice(row, file));
    if (problems.length > 0) throw damaged(file, problems);
    return structures;
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

/**
 * The rows with their hours parsed, and the lines whose hours cannot be read. What the hours of the door (of the
 * appointments, where there is no other way in) say of certain dates is read from the day `from` on; the other hours are
 * only a week, since closures speak of the whole place.
 */
export function parseHours(
  read: readonly Read<StructureRow>[],
  from: Day,
): { structures: Structure[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Map<string, Hours>();
  const structures = read.map((one) => {
    const accueil = hours(one, 'horaires_accueil', readOnce);
    const rendezVous = hours(one, 'horaires_rendez_vous', accueil === null ? readOnce : onlyWeek);
    const closures = (accueil ?? rendezVous)?.closures ?? [];
    return {
      ...one.row,
      semaine_accueil: accueil?.week ?? null,
      semaine_rendez_vous: rendezVous?.week ?? null,
      semaine_telephone: hours(one, 'horaires_telephone', onlyWeek)?.week ?? null,
      fermetures: closures.length > 0 ? closures : null,
      secteur: null,
      provenances: null,
    };
  });
  return { structures, problems };

  function readOnce(osm: string): Hours {
    const parsed = known.get(osm) ?? readHours(osm, from);
    known.set(osm, parsed);
    return parsed;
  }

  function hours({ line, row }: Read<StructureRow>, field: HoursField, read: (osm: string) => Hours): Hours | null {
    const osm = row[field];
    try {
      return osm === null ? null : read(osm);
    } catch (cause) {
      problems.push({ line, says: `${field} : ${(cause as Error).message}` });
      return null;
    }
  }
}

/** Hours that closures do not go with. */
const onlyWeek = (osm: string): Hours => ({ week: parseWeek(osm), closures: [] });
