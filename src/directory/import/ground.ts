import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { csvFiles } from '../dataset-hash.ts';
import { nameKey } from '../rows/commune-row.ts';
import { type Cells, readCsv } from '../rows/csv.ts';
import { StructureRow } from '../rows/structure-row.ts';
import { readTable } from '../rows/table.ts';
import { todayOf } from '../sources/carry-communes.ts';
import { communesWithCcas } from '../sources/carry-structures.ts';
import type { OldName } from '../sources/communes.ts';
import type { Today } from '../sources/mairies.ts';

/** What an import leans on in data/. */
export type Ground = {
  territoires: readonly string[];
  /** The communes of the served départements, as cells, and by their code. */
  communes: Cells[];
  byCode: ReadonlyMap<string, Cells>;
  lieux: Cells[];
  departements: Cells[];
  /** The commune of today of a code that may be that of a commune gone since. */
  today: (code_insee: string) => Today | undefined;
  /** The code of the commune of that name and postcode, in the served départements; undefined when not just one fits. */
  codeOf: (nom: string, code_postal: string) => string | undefined;
  /** The houses of the Département, in which other teams may sit. */
  houses: StructureRow[];
  /** Communes with a CCAS of their own. */
  ccas: ReadonlySet<string>;
  /** The file of each place that the import does not replace. */
  taken: ReadonlyMap<string, string>;
};

/**
 * Reads in the folder `dir` what an import leans on; `origins` are the sources that it replaces.
 * Throws a French sentence when a file is absent or damaged.
 */
export function readGround(dir: string, territoires: readonly string[], origins: readonly string[]): Ground {
  const cells = (file: string) => readCsv(join(dir, file)).map((row) => row.cells);
  const communes = territoires.flatMap((code) => cells(`communes/${code}.csv`));
  const oldNames = existsSync(join(dir, 'noms-anciens.csv')) ? (cells('noms-anciens.csv') as OldName[]) : [];
  const today = todayOf(communes, oldNames);
  const files = csvFiles(join(dir, 'structures')).map((file) => ({
    file,
    rows: readTable(join(dir, 'structures', file), StructureRow).map(({ row }) => row),
  }));
  const others = files.filter(({ file }) => !origins.some((origin) => isOf(origin, file)));
  const rows = others.flatMap((file) => file.rows);
  const ofHouses = files.filter(({ file }) => isOf('mds', file)).flatMap((file) => file.rows);
  return {
    territoires,
    communes,
    byCode: new Map(communes.map((commune) => [commune.code_insee ?? '', commune])),
    lieux: cells('lieux.csv'),
    departements: cells('departements.csv'),
    today: (code_insee) => today({ code_insee }),
    codeOf: finder(communes),
    houses: ofHouses,
    ccas: communesWithCcas(rows),
    taken: new Map(others.flatMap(({ file, rows }) => rows.map(({ id }) => [id, file]))),
  };
}

/** Whether « mds-41.csv » holds the places of « mds ». */
const isOf = (origin: string, file: string): boolean => basename(file).replace(/-\w+\.csv$/, '') === origin;

function finder(communes: readonly Cells[]): Ground['codeOf'] {
  const named = Map.groupBy(communes, ({ nom = '' }) => nameKey(nom));
  return (nom, code_postal) => {
    const fit = (named.get(nameKey(nom)) ?? []).filter((row) => row.codes_postaux?.split('|').includes(code_postal));
    return fit.length === 1 ? fit[0]?.code_insee : undefined;
  };
}
