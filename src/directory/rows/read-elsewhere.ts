import { basename, join } from 'node:path';
import type { PlaceType } from '../../engine/content.ts';
import type { Commune } from '../communes/served.ts';
import { csvFiles } from '../dataset-hash.ts';
import type { Day } from '../hours/paris-time.ts';
import { damaged } from './csv.ts';
import type { FileSource } from './read-sources.ts';
import { parseHours, readStructures, type Structure } from './read-structures.ts';
import { StructureRow } from './structure-row.ts';
import { readTable } from './table.ts';
import { fullDate, UNKNOWN } from './written.ts';

/** One row of data/ailleurs/<place type>.csv: what does not differ is said once, by the file and by data/sources.csv. */
export const ElsewhereRow = StructureRow.pick({
  id: true,
  nom: true,
  commune: true,
  adresse: true,
  complement_adresse: true,
  code_postal: true,
  code_insee: true,
  longitude: true,
  latitude: true,
  telephone: true,
  courriel: true,
  horaires_accueil: true,
  departement: true,
  itinerant: true,
  accueil: true,
});

export const ELSEWHERE_COLUMNS = Object.keys(ElsewhereRow.shape);

/** What data/ailleurs/ is read with. */
export type Around = {
  territoires: readonly string[];
  communes: ReadonlyMap<string, Commune>;
  lieux: readonly PlaceType[];
  sources: readonly FileSource[];
  from: Day;
};

/**
 * The places of the whole country, type by type: those of data/ailleurs/, then those that data/structures/ knows in
 * départements that are not served. What `known` already holds is not repeated.
 * Throws one French sentence for the first damaged file, or for one that is named after no place type.
 */
export function readElsewhere(dir: string, around: Around, known: readonly Structure[]): Structure[] {
  const seen = new Set(known.map(({ id }) => id));
  return csvFiles(join(dir, 'ailleurs')).flatMap((file) => {
    const type = basename(file, '.csv');
    const here = readStructures(dir, around.communes, around.from, (source, departement) => {
      return source === type && !around.territoires.includes(departement);
    });
    const ours = new Set([...seen, ...here.map(({ id }) => id)]);
    return [...here, ...readFile(dir, file, type, around).filter(({ id }) => !ours.has(id))];
  });
}

function readFile(
  dir: string,
  file: string,
  type: string,
  { communes, lieux, sources, from: today }: Around,
): Structure[] {
  const path = join(dir, 'ailleurs', file);
  const lieu = lieux.find(({ code }) => code === type);
  if (!lieu) throw damaged(path, [{ line: 1, says: `le nom du fichier n’est pas un type de lieux.csv : « ${type} »` }]);
  const from = sources.find(({ fichier }) => fichier === `ailleurs/${file}`);
  const { problems, structures } = parseHours(
    readTable(path, ElsewhereRow).map(({ line, row }) => ({
      line,
      row: {
        ...UNKNOWN,
        ...row,
        source: type,
        date_maj: fullDate(from?.date ?? ''),
        reseaux_porteurs: lieu.reseaux_porteurs,
        types: [type],
        statut: 'ouvert' as const,
        verified_on: from?.date ?? null,
        to_verify: from?.to_verify ?? true,
        source_citation: from?.source ?? '',
        licence: from?.licence ?? '',
      },
    })),
    today,
  );
  const lost = structures.flatMap(({ code_insee }, i) =>
    code_insee === null || communes.has(code_insee)
      ? []
      : [{ line: i + 2, says: `code_insee : commune inconnue « ${code_insee} »` }],
  );
  if (problems.length + lost.length > 0) throw damaged(path, [...problems, ...lost]);
  return structures;
}
