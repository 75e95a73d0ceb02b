import type { Cells } from '../csv.ts';
import type { StructureRow } from '../structure-row.ts';
import { citation, fullDate, LICENCE, numberOf, phone, UNKNOWN, value } from './written.ts';

/** Where the autonomy and PMI teams sit in the houses, which are then all three (MDPH 37, letter of 2012). */
const HOUSES_OF_ALL_TEAMS = ['37'];

/** A row of mdcs-mds.csv: a house of the Département. */
export function mds(row: Cells): StructureRow {
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
    types: HOUSES_OF_ALL_TEAMS.includes(cell('departement')) ? ['mds', 'autonomie', 'pmi'] : ['mds'],
    statut: statut(cell('statut')),
    accueil: cell('horaires_accueil').startsWith('Sans rendez-vous') ? 'Sans rendez-vous' : null,
    horaires_telephone: value(row.horaires_telephone_osm),
    verified_on: known ? value(cell('source_date')) : null,
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
