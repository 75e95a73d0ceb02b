import type { Cells } from '../rows/csv.ts';
import { ELSEWHERE_COLUMNS } from '../rows/read-elsewhere.ts';
import { cellOf } from '../rows/written.ts';
import { anctHours } from './anct-hours.ts';
import type { DataFile } from './data-file.ts';
import { franceServices } from './france-services.ts';
import { byField } from './order.ts';

/** The municipal arrondissements, by the beginning of their INSEE codes, and the commune they are part of (COG). */
const CITIES: [RegExp, string][] = [
  [/^751/, '75056'],
  [/^132/, '13055'],
  [/^6938/, '69123'],
];

/**
 * data/ailleurs/france-services.csv from the national list of the ANCT, without those that the detailed list holds
 * already. A code that is no commune of today is left empty: the place keeps its own point.
 */
export function elsewhereFiles(
  national: readonly Cells[],
  detailed: readonly Cells[],
  france: readonly Cells[],
): DataFile[] {
  if (national.length === 0) return [];
  const known = new Set(detailed.map(({ id_fs }) => id_fs));
  const communes = new Set(france.map(({ code_insee }) => code_insee));
  const rows = national
    .filter(({ id_fs }) => !known.has(id_fs))
    .map((row) => {
      const place = franceServices({ ...row, horaires_osm: anctHours(row) });
      const code = communeOf(place.code_insee ?? '');
      const held: Cells = { ...cellsOf(place), code_insee: communes.has(code) ? code : '' };
      return held;
    });
  return [
    {
      file: 'ailleurs/france-services.csv',
      columns: ELSEWHERE_COLUMNS,
      rows: rows.sort(byField('id')),
      left_out: national.length - rows.length,
    },
  ];
}

const communeOf = (code: string): string => CITIES.find(([pattern]) => pattern.test(code))?.[1] ?? code;

const cellsOf = (row: object): Cells =>
  Object.fromEntries(Object.entries(row).map(([field, held]) => [field, cellOf(held)]));
