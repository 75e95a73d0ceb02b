import type { Cells } from '../rows/csv.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { citation, fullDate, LICENCE, numberOf, phone, UNKNOWN, value } from '../rows/written.ts';

/**
 * Reads rows of mdcs-mds.csv, the houses of the Départements. What they are beside `mds` is said by `maison_types` of
 * data/departements.csv: in some, the autonomy and PMI teams sit in the houses.
 */
export function houseReader(departements: readonly Cells[]): (row: Cells) => StructureRow {
  const types = new Map(departements.map(({ code = '', maison_types = '' }) => [code, maison_types.split('|')]));
  return (row) => {
    const known = types.get(row.departement ?? '')?.filter(Boolean) ?? [];
    return house(row, known.length > 0 ? known : ['mds']);
  };
}

function house(row: Cells, types: string[]): StructureRow {
  const cell = (name: string) => row[name] ?? '';
  const dila = cell('source').startsWith('DILA');
  const known = cell('confidence') !== 'recalled';
  return {
    ...UNKNOWN,
    id: `mds--${cell('id')}`,
    source: 'mds',
    nom: cell('nom'),
    date_maj: fullDate(cell('source_date')),
    description: value(cell('services')),
    commune: value(cell('commune')),
    adresse: value(cell('adresse')),
    code_postal: value(cell('code_postal')),
    code_insee: value(cell('code_insee')),
    longitude: numberOf(row.longitude),
    latitude: numberOf(row.latitude),
    telephone: phone(cell('telephone')),
    horaires_accueil: value(row.horaires_osm),
    reseaux_porteurs: ['maisons-des-solidarites'],
    departement: cell('departement'),
    types,
    statut: statut(cell('statut')),
    accueil: cell('horaires_accueil').startsWith('Sans rendez-vous') ? 'Sans rendez-vous' : null,
    horaires_telephone: value(row.horaires_telephone_osm),
    verified_on: known ? value(cell('source_date')) : null,
    verified_horaires: hoursDate(cell('source')),
    to_verify: cell('a_reverifier') === 'oui',
    source_citation: citation(cell('source'), cell('source_date')),
    licence: dila ? LICENCE.ouverte : known ? LICENCE.faits : LICENCE.aucune,
    note: [cell('statut'), cell('ancien_nom'), cell('note')].filter(Boolean).join('. ') || null,
  };
}

/** Only a house that a source says open is a door. */
function statut(said: string): StructureRow['statut'] {
  if (/^(ouverte|inaugurée)\b/.test(said)) return 'ouvert';
  return said.startsWith('inconnu') ? 'inconnu' : 'annonce';
}

/** The day of the source about hours, where the citation names one: « Nouveaux horaires pour les MDS » (07/03/2026). */
function hoursDate(citation: string): string | null {
  const [, day, month, year] = /horaires[^;]*\((\d\d)\/(\d\d)\/(\d{4})\)/i.exec(citation) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
