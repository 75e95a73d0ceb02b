import type { Cells } from '../rows/csv.ts';
import { SECTOR_COLUMNS } from '../rows/read-sectors.ts';
import type { DataFile } from './data-file.ts';
import { byField } from './order.ts';

/**
 * data/secteurs.csv from the tables of sectors of the sources (`mds_id`, `code_insee`, `source`, `source_date`), after
 * which the rows that a person added are kept. Only what a source says is carried, never what is merely recalled.
 */
export function sectorFile(sectors: readonly Cells[], before: readonly Cells[]): DataFile {
  const carried = sectors
    .filter(({ confidence }) => confidence !== 'recalled')
    .map(({ mds_id = '', ...row }): Cells => ({ ...row, id: `mds--${mds_id}` }));
  const told = new Set(carried.map(keyOf));
  const rows = [...carried, ...before.filter((row) => !told.has(keyOf(row)))];
  return {
    file: 'secteurs.csv',
    columns: SECTOR_COLUMNS,
    rows: rows.sort(byField('code_insee')).sort(byField('id')),
    left_out: sectors.length - carried.length,
  };
}

const keyOf = ({ id = '', code_insee = '' }: Cells): string => `${id} ${code_insee}`;
