import { cellsOf, partnerReader } from '../sources/carry-structures.ts';
import { textOf, textsOf } from './format.ts';
import { oneFormat } from './source.ts';

/** The sources over which the rows of the file scatter, by what each cites. */
const ORIGINS = ['dila', 'hub-lo', 'sae', 'les-emplois', 'presse', 'a-sourcer'];

/** The many other doors. */
export const partners = oneFormat(ORIGINS, ({ ground }) => {
  const read = partnerReader(ground);
  return {
    columns: ['id', 'departement', 'type', 'nom', 'code_insee', 'modalites', 'source', 'source_date', 'confidence'],
    idOf: ({ id }) => textOf(id),
    departementOf: ({ departement }) => textOf(departement),
    read(cells) {
      const place = read(textsOf(cells));
      return { origin: place.source, cells: cellsOf(place) };
    },
  };
});
