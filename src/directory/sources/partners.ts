import { dayFromIso } from '../hours/paris-time.ts';
import { readHours } from '../hours/read-hours.ts';
import type { Cells } from '../rows/csv.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { citation, email, fullDate, LICENCE, numberOf, phone, UNKNOWN, value, website } from '../rows/written.ts';
import { accueil, isByAppointment } from './accueil.ts';
import { networks, placeType } from './partner-types.ts';

/** Who said it, as data/ names its files: a row of partners.csv comes from one of these. */
type Origin = 'dila' | 'hub-lo' | 'sae' | 'les-emplois' | 'presse' | 'a-sourcer';

/**
 * A row of partners.csv: one of the many other doors. A row that is only recalled, with no source read, becomes a place
 * without contact, of which nothing says that it exists: it is no door. A sous-préfecture has its own arrondissement.
 * `reseaux` gives the networks of a place type.
 */
export function partner(row: Cells, reseaux: ReadonlyMap<string, readonly string[]>): StructureRow {
  const cell = (name: string) => row[name] ?? '';
  const source = originOf(row);
  const known = source !== 'a-sourcer';
  const type = placeType(cell('type'));
  const inventory = cell('modalites').startsWith('Catégorie dans l’inventaire');
  const hours = weekOf(row);
  const how = accueil(row, hours !== null);
  return {
    ...UNKNOWN,
    id: `${source}--${cell('id')}`,
    source,
    nom: cell('nom').replace(/\s+/g, ' ').replaceAll("'", '’'),
    date_maj: fullDate(cell('source_date')),
    description: inventory ? null : value(row.modalites),
    site_web: known ? website(row.site_web) : null,
    commune: value(row.commune),
    adresse: known ? value(row.adresse) : null,
    complement_adresse: known ? value(row.complement_adresse) : null,
    code_postal: value(row.code_postal),
    code_insee: value(row.code_insee),
    longitude: numberOf(row.longitude),
    latitude: numberOf(row.latitude),
    telephone: known ? phone(cell('telephone')) : null,
    courriel: known ? email(row.courriel) : null,
    horaires_accueil: isByAppointment(how) ? null : hours,
    reseaux_porteurs: networks(cell('nom'), type, reseaux.get(type) ?? []),
    departement: cell('departement'),
    types: [type],
    statut: known ? 'ouvert' : 'inconnu',
    itinerant: /itinérant/.test(cell('nom')),
    accueil: how,
    horaires_rendez_vous: isByAppointment(how) ? hours : null,
    zone_eligibilite: type === 'sous-prefecture' ? ['arrondissement'] : [],
    verified_on: known ? value(row.source_date) : null,
    to_verify: cell('a_reverifier') === 'oui',
    source_citation: citation(cell('source'), cell('source_date')),
    licence: licenceOf(source),
    note: [inventory ? cell('modalites') : '', cell('note')].filter(Boolean).join('. ') || null,
  };
}

/** Where a row of partners.csv comes from, read in its citation. */
function originOf(row: Cells): Origin {
  const source = row.source ?? '';
  if (row.confidence === 'recalled') return 'a-sourcer';
  if (source.startsWith('DILA, annuaire')) return 'dila';
  if (source.startsWith('Hub-Lo')) return 'hub-lo';
  if (source.startsWith('DREES')) return 'sae';
  return source.startsWith('gip-inclusion/les-emplois') ? 'les-emplois' : 'presse';
}

function licenceOf(source: Origin): string {
  if (source === 'dila') return LICENCE.ouverte;
  if (source === 'hub-lo') return LICENCE.nonPrecisee;
  return source === 'a-sourcer' ? LICENCE.aucune : LICENCE.faits;
}

/** The hours, when they are those of any week but for some dates: « the first Tuesday » is left to words. */
function weekOf(row: Cells): string | null {
  const osm = value(row.horaires_osm);
  if (osm === null) return null;
  try {
    readHours(osm, dayFromIso(fullDate(row.source_date ?? '')));
    return osm;
  } catch {
    return null;
  }
}
