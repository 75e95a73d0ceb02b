import type { Cells } from '../rows/csv.ts';
import { STRUCTURE_COLUMNS } from '../rows/structure-row.ts';
import { departementOfCommune, type Format, textOf, textsOf } from './format.ts';
import { readContacts } from './read-contacts.ts';
import { RefusedFile } from './refused-file.ts';
import { named, type Source } from './source.ts';

const ORIGIN = 'csv';

/** What stands where the file says nothing: the place is open, and everything is to be verified. */
const UNSAID: Cells = {
  date_maj: '2000-01-01',
  statut: 'ouvert',
  itinerant: 'non',
  to_verify: 'oui',
  source_citation: 'Fichier du gestionnaire de l’annuaire',
  licence: 'Non précisée',
};

const format: Format = {
  columns: ['id', 'nom', 'types'],
  idOf: ({ id }) => idOf(textOf(id)),
  departementOf: ({ departement, code_insee }) => textOf(departement) || departementOfCommune(textOf(code_insee)),
  read(given) {
    const row = textsOf(given);
    const filled = Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
    const cells: Cells = { ...UNSAID, ...filled, id: idOf(row.id ?? ''), source: ORIGIN };
    if (!row.id) return { refused: 'id : vide' };
    return { origin: ORIGIN, cells, aside: readContacts(cells) };
  },
};

/** A CSV of our own columns, filled by hand: those of data/structures, of which only a few are needed. */
export const plainCsv: Source = {
  origins: [ORIGIN],
  files: 1,
  owns: named([ORIGIN]),
  formatOf({ file, columns }) {
    if (!columns.includes('departement') && !columns.includes('code_insee'))
      throw new RefusedFile(file, 'ce n’est pas le fichier attendu : il manque departement ou code_insee.');
    return { format, refused: [], unread: columns.filter((column) => !STRUCTURE_COLUMNS.includes(column)) };
  },
};

const idOf = (id: string): string => (id === '' || id.startsWith(`${ORIGIN}--`) ? id : `${ORIGIN}--${id}`);
