import { nameKey } from '../rows/commune-row.ts';
import type { Cells } from '../rows/csv.ts';
import type { StructureRow } from '../rows/structure-row.ts';
import { fullDate, LICENCE, numberOf, phone, UNKNOWN, value } from '../rows/written.ts';

/** The commune of today that a town hall belongs to. */
export type Today = { code_insee: string; nom: string };

/**
 * A row of mairies-41-37.csv, in the commune of `today`. « mairie-41272-01 » was the town hall of 41272: it is the
 * commune's own when that is still the commune's code. Those of merged communes stay under their old name, but nothing
 * says that they are still open: they are no door. « Mairie d’Onzain (Veuzain-sur-Loire) » says both names.
 * `ccas` holds the communes that have a CCAS or CIAS row of their own, for which the town hall then does not stand.
 */
export function mairie(row: Cells, today: Today, ccas: ReadonlySet<string>): StructureRow {
  const cell = (name: string) => row[name] ?? '';
  const { code_insee, nom: commune } = today;
  const nom = cell('nom').replaceAll("'", '’');
  const own = row.id?.split('-')[1] === code_insee;
  return {
    ...UNKNOWN,
    id: `mairies--${cell('id')}`,
    source: 'mairies',
    nom: own && nameKey(nameOf(row)) !== nameKey(commune) ? `${nom} (${commune})` : nom,
    date_maj: fullDate(cell('source_date')),
    commune,
    adresse: value(cell('adresse')),
    code_postal: value(cell('code_postal')),
    code_insee,
    longitude: numberOf(row.longitude),
    latitude: numberOf(row.latitude),
    telephone: phone(cell('telephone')),
    site_web: value(cell('site_web')),
    reseaux_porteurs: ['communes'],
    departement: cell('departement'),
    types: own && !ccas.has(code_insee) ? ['mairie', 'ccas'] : ['mairie'],
    statut: own ? 'ouvert' : 'inconnu',
    accueil: own ? null : 'Mairie déléguée',
    verified_on: value(cell('source_date')),
    to_verify: true,
    source_citation: cell('source'),
    licence: LICENCE.ouverte,
    note: own ? null : `Ancienne commune, réunie dans ${commune} : ouverture non vérifiée.`,
  };
}

/** « Mairie d'Onzain » → « Onzain »; « Mairie du Gault-Perche » → « Le Gault-Perche ». */
export function nameOf(row: Cells): string {
  const [, article = '', name = ''] = /^Mairie (de |d['’]|du |des )(.+)$/.exec(row.nom ?? '') ?? [];
  const front = article === 'du ' ? 'Le ' : article === 'des ' ? 'Les ' : '';
  return `${front}${name.replace(/^(la|les|le|l['’])/, (a) => a.charAt(0).toUpperCase() + a.slice(1))}`;
}
