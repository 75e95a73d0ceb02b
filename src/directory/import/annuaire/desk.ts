import { nameKey } from '../../rows/commune-row.ts';
import type { Cells } from '../../rows/csv.ts';
import { citation, fullDate, LICENCE } from '../../rows/written.ts';
import { cellsOf } from '../../sources/carry-structures.ts';
import { mairie } from '../../sources/mairies.ts';
import { networks } from '../../sources/partner-types.ts';
import type { Aside } from '../format.ts';
import type { Ground } from '../ground.ts';
import { readContacts } from '../read-contacts.ts';

/** What both forms of the annuaire say of a desk; a field that one of them does not have is ''. */
export type Desk = {
  id: string;
  types: string[];
  nom: string;
  siret: string;
  adresse: string;
  complement_adresse: string;
  code_postal: string;
  commune: string;
  code_insee: string;
  longitude: string;
  latitude: string;
  telephone: string;
  courriel: string;
  site_web: string;
  lien_source: string;
  horaires_accueil: string;
  horaires_rendez_vous: string;
  accueil: string;
  zone_eligibilite: string;
  /** A day, a month or a year; '' when unknown. */
  date: string;
};

const SOURCE = 'DILA, annuaire de l’administration (base de données locales)';

/** The cells of a desk of the annuaire, and what could not be kept. The phones that cost more than a call are not taken. */
export function writeDesk(desk: Desk, ground: Ground): { cells: Cells; aside: Aside[] } {
  const { types, date, ...said } = desk;
  const cells: Cells = {
    ...said,
    id: `annuaire--${desk.id}`,
    source: 'annuaire',
    nom: desk.nom.replace(/\s+/g, ' ').replaceAll("'", '’'),
    date_maj: fullDate(date),
    reseaux_porteurs: reseauxOf(desk, ground).join('|'),
    types: types.join('|'),
    statut: 'ouvert',
    itinerant: 'non',
    verified_on: date,
    to_verify: 'oui',
    source_citation: citation(SOURCE, date),
    licence: LICENCE.ouverte,
    note: '',
    ...(types[0] === 'mairie' ? asTownHall(desk, ground) : {}),
  };
  return { cells, aside: [...leavePostalAddress(cells, ground), ...leaveCostly(cells), ...readContacts(cells)] };
}

const reseauxOf = ({ nom, types }: Desk, { lieux }: Ground): string[] =>
  types.flatMap((type) => {
    const lieu = lieux.find(({ code }) => code === type);
    return networks(nom, type, lieu?.reseaux_porteurs?.split('|').filter(Boolean) ?? []);
  });

/** A town hall stands for the CCAS where there is none; that of a commune merged since is no door. */
function asTownHall({ code_insee, nom }: Desk, { today, ccas }: Ground): Cells {
  const commune = today(code_insee);
  if (!commune) return {};
  const { types, statut, accueil, note, reseaux_porteurs } = cellsOf(
    mairie({ id: `mairie-${code_insee}`, nom }, commune, ccas),
  );
  const said = { types, statut, note, reseaux_porteurs } as Cells;
  return accueil ? { ...said, accueil } : said;
}

/**
 * The address of many branches is where the head office takes its mail, in another town: it is not where one goes. A
 * CEDEX postcode belongs to no commune.
 */
function leavePostalAddress(cells: Cells, { today }: Ground): Aside[] {
  const [town = '', cedex] = (cells.commune ?? '').split(/\s+cedex\b/i);
  if (cedex === undefined) return [];
  const { adresse: value = '' } = cells;
  const nom = today(cells.code_insee ?? '')?.nom ?? town;
  Object.assign(cells, { commune: nom, code_postal: '' });
  if (nameKey(nom) === nameKey(town)) return [];
  Object.assign(cells, { adresse: '', complement_adresse: '' });
  return value ? [{ field: 'adresse', value, reason: 'adresse du courrier (CEDEX), pas celle de l’accueil' }] : [];
}

/** 081, 082 and 089 cost more than a call: they are not shown without their price. */
function leaveCostly(cells: Cells): Aside[] {
  const { telephone: value = '' } = cells;
  if (!/^08[129]/.test(value.replace(/[\s.]/g, ''))) return [];
  cells.telephone = '';
  return [{ field: 'telephone', value, reason: 'ancien numéro surtaxé' }];
}
