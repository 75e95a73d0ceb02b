import type { Cells } from '../rows/csv.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { email, fullDate, LICENCE, numberOf, phone, UNKNOWN, value } from '../rows/written.ts';

/**
 * A row of france-services.csv, the ANCT list. A bus, or an itinerant team, is in many places: its hours are not those of
 * the address. What the free comments say is put in short words by data/corrections.csv.
 */
export function franceServices(row: Cells): StructureRow {
  const cell = (name: string) => row[name] ?? '';
  const itinerant = /^(Bus|Itin)/.test(cell('format_fs'));
  return {
    ...UNKNOWN,
    id: `france-services--${cell('id_fs')}`,
    source: 'france-services',
    nom: cell('lib_fs').replaceAll("'", '’'),
    date_maj: fullDate(cell('source_date')),
    commune: value(cell('lib_com')),
    adresse: value(cell('adresse')),
    complement_adresse: value(cell('complement_adresse')),
    code_postal: value(cell('code_postal')),
    code_insee: value(cell('insee_com')),
    longitude: numberOf(row.longitude),
    latitude: numberOf(row.latitude),
    telephone: phone(cell('telephone')),
    courriel: email(row.mail),
    horaires_accueil: value(row.horaires_osm),
    reseaux_porteurs: ['france-service'],
    departement: cell('insee_dep'),
    types: ['france-services'],
    statut: 'ouvert',
    itinerant,
    accueil: itinerant
      ? 'Bus : appelez pour savoir où il est'
      : cell('prise_rdv') === 'Oui'
        ? 'Rendez-vous possible'
        : null,
    verified_on: value(cell('source_date')),
    to_verify: true,
    source_citation: cell('source'),
    licence: LICENCE.ouverte2,
    note:
      [cell('format_fs') === 'Fixe' ? '' : `Format ${cell('format_fs')}`, cell('commentaire')]
        .filter(Boolean)
        .join('. ') || null,
  };
}
