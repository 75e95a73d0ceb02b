import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMUNE_COLUMNS } from '../../src/directory/rows/commune-row.ts';
import { type Cells, readCsv } from '../../src/directory/rows/csv.ts';
import { STRUCTURE_COLUMNS } from '../../src/directory/rows/structure-row.ts';
import { UNKNOWN } from '../../src/directory/rows/written.ts';
import { writeCsv } from '../../src/directory/sources/write-csv.ts';

/** Five real communes of the Cher, with their EPCI (DGCL 2026) and arrondissement. Vierzon is nearer to Salbris, in Loir-et-Cher, than to Bourges. */
const COMMUNES: Record<string, { epci_code: string; epci_nom: string; arrondissement: string }> = {
  '18033': { epci_code: '241800507', epci_nom: 'CA Bourges Plus', arrondissement: 'Bourges' },
  '18087': { epci_code: '241800424', epci_nom: 'CC le Dunois', arrondissement: 'Saint-Amand-Montrond' },
  '18141': { epci_code: '241800507', epci_nom: 'CA Bourges Plus', arrondissement: 'Bourges' },
  '18241': { epci_code: '200069227', epci_nom: 'CC Pays Fort Sancerrois Val de Loire', arrondissement: 'Bourges' },
  '18279': { epci_code: '200090561', epci_nom: 'CC Vierzon-Sologne-Berry', arrondissement: 'Vierzon' },
};
export const CHER = Object.keys(COMMUNES);

/** The switchboard of the little Cher, among the numbers that nobody has (ARCEP: 02 61 91 xx xx). */
export const SWITCHBOARD = '02 61 91 18 18';

/** Makes of the folder `data` a copy of data/ that serves a third département, by its files alone: places and numbers are made up. */
export function copyWithCher(data: string): void {
  cpSync('data', data, { recursive: true });
  const france = rowsOf(data, 'communes/france.csv').filter(({ code_insee = '' }) => code_insee in COMMUNES);
  const communes = france.map((row): Cells => ({ ...row, ...COMMUNES[row.code_insee ?? ''], noms_anciens: '' }));
  writeCsv(join(data, 'communes/18.csv'), COMMUNE_COLUMNS, communes);
  writeCsv(join(data, 'structures/mds-18.csv'), STRUCTURE_COLUMNS, [
    place({
      id: 'mds--bourges',
      nom: 'Maison des solidarités de Bourges',
      types: 'mds|pmi',
      telephone: '02 61 91 18 01',
    }),
  ]);
  writeCsv(join(data, 'structures/mairies-18.csv'), STRUCTURE_COLUMNS, communes.map(townHall));
  append(
    data,
    'departements.csv',
    `18,Cher,du Cher,la maison des solidarités,mds|pmi,${SWITCHBOARD},Standard du Cher,essai,2026`,
  );
  append(data, 'sources.csv', 'communes/18.csv,essai,essai,2026,non');
}

const place = (row: Cells): Cells => ({
  ...blank,
  source: 'essai',
  date_maj: '2026-01-01',
  commune: 'Bourges',
  code_insee: '18033',
  departement: '18',
  statut: 'ouvert',
  itinerant: 'non',
  to_verify: 'non',
  source_citation: 'essai',
  licence: 'essai',
  ...row,
});

const townHall = ({ nom = '', code_insee = '' }: Cells): Cells =>
  place({
    id: `mairies--${code_insee}`,
    nom: `Mairie de ${nom}`,
    commune: nom,
    code_insee,
    types: 'mairie|ccas',
    telephone: `02 61 91 ${code_insee.slice(1, 3)} ${code_insee.slice(3)}`,
  });

const blank: Cells = Object.fromEntries(Object.keys(UNKNOWN).map((field) => [field, '']));

const rowsOf = (data: string, file: string): Cells[] => readCsv(join(data, file)).map(({ cells }) => cells);
const append = (data: string, file: string, line: string): void =>
  writeFileSync(join(data, file), `${readFileSync(join(data, file), 'utf8')}${line}\n`);
