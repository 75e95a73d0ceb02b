import { cellsOf } from '../sources/carry-structures.ts';
import { mairie } from '../sources/mairies.ts';
import { textOf, textsOf } from './format.ts';
import { oneFormat } from './source.ts';

/** The town halls. One whose commune of today is not known is refused: it would be the town hall of nobody. */
export const townHalls = oneFormat(['mairies'], ({ ground: { today, ccas } }) => ({
  columns: ['id', 'departement', 'nom', 'code_insee', 'telephone', 'source', 'source_date'],
  idOf: ({ id }) => textOf(id),
  departementOf: ({ departement }) => textOf(departement),
  read(cells) {
    const row = textsOf(cells);
    const commune = today(row.code_insee ?? '');
    if (!commune) return { refused: `code_insee : commune inconnue « ${row.code_insee} »` };
    return { origin: 'mairies', cells: cellsOf(mairie(row, commune, ccas)) };
  },
}));
