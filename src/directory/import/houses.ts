import { cellsOf } from '../sources/carry-structures.ts';
import { houseReader } from '../sources/mds.ts';
import { textOf, textsOf } from './format.ts';
import { oneFormat } from './source.ts';

/** The houses of the Département. */
export const houses = oneFormat(['mds'], ({ ground: { departements } }) => {
  const read = houseReader(departements);
  return {
    columns: ['id', 'departement', 'nom', 'code_insee', 'statut', 'horaires_osm', 'source'],
    idOf: ({ id }) => textOf(id),
    departementOf: ({ departement }) => textOf(departement),
    read: (cells) => ({ origin: 'mds', cells: cellsOf(read(textsOf(cells))) }),
  };
});
