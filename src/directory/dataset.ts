import { join } from 'node:path';
import type { Commune } from './communes/served.ts';
import { csvFiles, datasetHash } from './dataset-hash.ts';
import type { Duplicates } from './duplicates/join.ts';
import { withoutDuplicates } from './duplicates/without-duplicates.ts';
import { type Day, parisTime } from './hours/paris-time.ts';
import { CommuneRow, communeOf, FranceRow, type NameRow, namesOf } from './rows/commune-row.ts';
import { readContentData } from './rows/content-data.ts';
import { readOtherNames } from './rows/other-names.ts';
import { readClosures, withClosures } from './rows/read-closures.ts';
import { readElsewhere } from './rows/read-elsewhere.ts';
import { offering, type Places } from './rows/read-offers.ts';
import { withSectors } from './rows/read-sectors.ts';
import { type FileSource, readSources } from './rows/read-sources.ts';
import { readStructures } from './rows/read-structures.ts';
import { readTable } from './rows/table.ts';

/** All that is loaded into the database, as rows of its tables. Plain JSON values: it can be handed to another process. */
export type Dataset = Places & {
  communes: Commune[];
  names: NameRow[];
  /** What helps whoever lives outside the served départements: neither counted nor exported with the rest. */
  elsewhere: Places;
  /** Source, licence and date of the files whose rows do not bear their own. */
  sources: FileSource[];
  /** The rows joined as one place, and those that a person should look at. */
  duplicates: Duplicates;
  hash: string;
};

/**
 * Reads and checks the folder `dir` (data/) for the départements served: their communes with old names and
 * territories, the rest of France, the structures and what they offer.
 * Dated exceptions in the hours of a place are read from the day `from` on.
 * Throws one OperatorError with the file, its bad lines and what to do.
 */
export function readDataset(
  dir: string,
  territoires: readonly string[],
  from: Day = parisTime(new Date()).day,
): Dataset {
  const content = readContentData(dir);
  const { communes, names } = readCommunes(dir, territoires);
  const byCode = new Map(communes.map((commune) => [commune.code_insee, commune]));
  const sources = readSources(dir);
  const isServed = (departement: string) => territoires.includes(departement);

  const own = readStructures(dir, byCode, from, (_source, departement) => isServed(departement));
  const around = readElsewhere(dir, { territoires, communes: byCode, lieux: content.lieux, sources, from }, own);
  const here = [...own, ...around.filter(({ departement }) => isServed(departement))];
  const known = withSectors(dir, here, byCode, territoires);
  const { structures: places, duplicates } = withoutDuplicates(dir, known, content.departements);
  // After the join, so that a closure told of a joined row follows it.
  const structures = withClosures(places, readClosures(dir));

  const offer = offering(byCode, content);
  return {
    communes,
    names,
    ...offer(structures),
    // Never exported, nor asked for by thématique: what they answer is their type.
    elsewhere: offering(byCode, { ...content, needs: [] })(around.filter(({ departement }) => !isServed(departement))),
    sources,
    duplicates,
    hash: datasetHash(dir, territoires),
  };
}

function readCommunes(dir: string, territoires: readonly string[]): { communes: Commune[]; names: NameRow[] } {
  const folder = join(dir, 'communes');
  const detailed = new Set([
    ...csvFiles(folder).filter((file) => file !== 'france.csv'),
    ...territoires.map((code) => `${code}.csv`),
  ]);
  const known = [...detailed].flatMap((file) => readTable(join(folder, file), CommuneRow)).map(({ row }) => row);
  const codes = new Set(known.map(({ code_insee }) => code_insee));
  const others = readTable(join(folder, 'france.csv'), FranceRow).map(({ row }) => row);
  // A département that has its own file is told by that file alone.
  const rows = [...known, ...others.filter(({ code_insee }) => !codes.has(code_insee))];
  const withOtherNames = readOtherNames(dir);
  return { communes: rows.map(communeOf), names: rows.flatMap((row) => namesOf(withOtherNames(row))) };
}
