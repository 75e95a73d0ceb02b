import { citation } from '../rows/written.ts';
import { anctHours } from '../sources/anct-hours.ts';
import { cellsOf } from '../sources/carry-structures.ts';
import { franceServices } from '../sources/france-services.ts';
import { departementOfCommune, type Format, textOf, textsOf } from './format.ts';
import { oneFormat } from './source.ts';

/** The list as it is published says neither its source nor its date. */
const SOURCE = 'ANCT, liste des structures France services (data.gouv.fr)';

const format = (date: string): Format => ({
  columns: ['id_fs', 'insee_dep', 'lib_fs', 'adresse', 'insee_com', 'telephone', 'format_fs'],
  idOf: ({ id_fs }) => textOf(id_fs),
  // Some copies lost the leading zero of « 01 ».
  departementOf: ({ insee_dep, insee_com }) =>
    textOf(insee_dep).replace(/^\d$/, '0$&') || departementOfCommune(textOf(insee_com)),
  read(cells) {
    const row = textsOf(cells);
    const hours = row.horaires_osm ?? anctHours(row);
    const source_date = row.source_date || date;
    const source = row.source || citation(SOURCE, source_date);
    const place = franceServices({ ...row, horaires_osm: hours, source, source_date });
    return { origin: 'france-services', cells: cellsOf(place) };
  },
});

/** The list of the France services, as the ANCT publishes it. */
export const franceServicesList = oneFormat(['france-services'], ({ date }) => format(date));
