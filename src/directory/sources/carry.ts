import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Cells, readCsv } from '../rows/csv.ts';
import { SOURCE_COLUMNS } from '../rows/read-sources.ts';
import {
  asWritten,
  completed,
  DEPARTEMENT_COLUMNS,
  departement,
  LIEU_COLUMNS,
  lieu,
  NEED_COLUMNS,
  need,
  refreshed,
} from './authored.ts';
import { communeFiles } from './carry-communes.ts';
import { structureFiles } from './carry-structures.ts';
import type { OldName } from './communes.ts';
import { readCorrections } from './corrections.ts';
import type { DataFile } from './data-file.ts';
import { elsewhereFiles } from './elsewhere.ts';
import { fileSources } from './file-sources.ts';
import { addedHelplines, HELPLINE_COLUMNS, helplines } from './helplines.ts';
import { byField } from './order.ts';
import { sectorFile } from './sectors.ts';
import { writeCsv } from './write-csv.ts';

/** The folders that a carry reads, and the folder of data/ that it makes. */
export type Folders = { sources: string; evaluation?: string; data: string };

/**
 * Makes the files of `data` from the CSV files of `sources` (and needs and place types from `evaluation`), and gives each
 * file once it is written. What a person wrote stays: corrections.csv, noms-anciens.csv, themes.csv, the authored
 * columns of needs, place types and départements, and the helplines that the sources lack. The same sources give the same bytes.
 * Throws a French sentence when a source file is absent or is not CSV; nothing is written then.
 */
export function* carry(folders: Folders): Generator<DataFile> {
  const authored = authoredFiles(folders);
  for (const file of [...authored, ...sourceFiles(folders, authored)]) {
    writeCsv(join(folders.data, file.file), file.columns, file.rows);
    yield file;
  }
}

function authoredFiles({ sources, evaluation, data }: Folders): DataFile[] {
  const before = (file: string) => rowsIfAny(join(data, file));
  const partly = (file: string, columns: readonly string[], carried: Cells[]) =>
    whole(file, columns, refreshed(before(file), carried));
  const councils = rowsOf(sources, 'partners.csv').filter(({ type }) => type === 'conseil-departemental');
  const departements = partly('departements.csv', DEPARTEMENT_COLUMNS, councils.map(departement).sort(byField('code')));
  if (!evaluation) return [departements];
  const needs = partly(
    'needs.csv',
    NEED_COLUMNS,
    completed('thematiques', before('needs.csv'), rowsOf(evaluation, 'needs.csv').map(need)),
  );
  return [
    { ...needs, rows: needs.rows.map((row) => ({ ...row, libelle: row.libelle || row.label_fr || '' })) },
    partly(
      'lieux.csv',
      LIEU_COLUMNS,
      asWritten('label_fr', before('lieux.csv'), rowsOf(evaluation, 'places.csv').map(lieu)),
    ),
    departements,
  ];
}

function sourceFiles({ sources, data }: Folders, authored: readonly DataFile[]): DataFile[] {
  const authoredRows = (name: string) =>
    authored.find(({ file }) => file === name)?.rows ?? rowsIfAny(join(data, name));
  const franceServices = rowsOf(sources, 'france-services.csv');
  const france = rowsOf(sources, 'communes-france.csv');
  const communes = rowsOfAll(sources, /^communes-(?!france).*\.csv$/);
  const mairies = rowsOfAll(sources, /^mairies-.*\.csv$/);
  const oldNames = rowsIfAny(join(data, 'noms-anciens.csv')) as OldName[];
  const territories = communeFiles({ communes, france, mairies, oldNames });
  const elsewhere = elsewhereFiles(rowsOfAll(sources, /^france-services-national\.csv$/), franceServices, france);
  const own = fileSources({ communes: territories, elsewhere });
  const lines = rowsOf(sources, 'helplines.csv');
  const shown = helplines(lines);
  const added = addedHelplines(rowsIfAny(join(data, 'helplines.csv')), lines);
  return [
    { ...whole('helplines.csv', HELPLINE_COLUMNS, [...shown, ...added]), left_out: lines.length - shown.length },
    whole('sources.csv', SOURCE_COLUMNS, refreshed(rowsIfAny(join(data, 'sources.csv')), own, 'fichier')),
    sectorFile(rowsOfAll(sources, /^mds-secteurs.*\.csv$/), rowsIfAny(join(data, 'secteurs.csv'))),
    ...territories,
    ...elsewhere,
    ...structureFiles({
      houses: rowsOf(sources, 'mdcs-mds.csv'),
      franceServices,
      mairies,
      partners: rowsOf(sources, 'partners.csv'),
      communes,
      lieux: authoredRows('lieux.csv'),
      departements: authoredRows('departements.csv'),
      oldNames,
      corrections: readCorrections(join(data, 'corrections.csv')),
    }),
  ];
}

const whole = (file: string, columns: readonly string[], rows: Cells[]): DataFile => ({
  file,
  columns,
  rows,
  left_out: 0,
});
const rowsOf = (folder: string, file: string): Cells[] => readCsv(join(folder, file)).map(({ cells }) => cells);
/** The rows of all files of a kind: a source folder may hold one file for each département. */
const rowsOfAll = (folder: string, kind: RegExp): Cells[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => kind.test(file))
    .sort()
    .flatMap((file) => rowsOf(folder, file));
const rowsIfAny = (file: string): Cells[] => (existsSync(file) ? readCsv(file).map(({ cells }) => cells) : []);
