import type { Departement } from '../engine/content.ts';
import type { Db } from '../store/db.ts';
import { beginning, begunBy, exactly, type Hit, hits, misspelt } from './commune-names.ts';
import { beginningElsewhere, exactlyElsewhere, withPostcode } from './communes-elsewhere.ts';
import type { CommuneFound } from './directory.ts';
import type { Served } from './served.ts';
import { readCommune, type WrittenCommune } from './written-commune.ts';

/** Names offered when the caller sets no limit; the communes of one postcode are never cut. */
const OFFERED = 8;

/**
 * Communes that a text may mean, best first: served départements before the rest of France; in each, an exact name
 * (present, then old), then a beginning, then a typo, the most populous first. `[]` when nothing fits.
 */
export async function findCommunes(
  db: Db,
  served: Served,
  departements: Departement[],
  text: string,
  limit?: number,
): Promise<CommuneFound[]> {
  const written = readCommune(text, departements);
  const codes = departements.map(({ code }) => code);
  const found = written.codePostal
    ? await byPostcode(db, served, codes, written, written.codePostal)
    : inDepartement(await byClause(db, served, codes, written.clauses), written.departement);
  const most = limit ?? (written.codePostal ? found.length : OFFERED);
  const sure = written.nearby ? asNear(found) : found;
  return onePerCommune(sure)
    .slice(0, most)
    .map((hit) => asFound(hit, codes));
}

/** A commune as the directory gives it; `served` are the codes of the départements that are. */
export function asFound({ commune, kind, nom, match }: Hit, served: string[]): CommuneFound {
  return {
    code_insee: commune.code_insee,
    nom: commune.nom,
    codes_postaux: commune.codes_postaux,
    departement: commune.departement,
    ...(kind === 'ancien' && nom !== commune.nom ? { known_as: nom } : {}),
    match,
    served: served.includes(commune.departement),
  };
}

/** The communes of a postcode; only those that are also named, when there are some. */
async function byPostcode(
  db: Db,
  served: Served,
  codes: string[],
  { clauses }: WrittenCommune,
  codePostal: string,
): Promise<Hit[]> {
  const rows = await withPostcode(db, codePostal);
  const names = clauses.flat();
  const here = new Set(rows.map(({ commune }) => commune.code_insee));
  const known = said(served).filter(({ commune }) => here.has(commune.code_insee));
  const named = exactly(known, names);
  if (named.length > 0) return hits(named, 'exact');
  const begun = beginning(known, names);
  if (begun.length > 0) return hits(begun, 'near');
  const isServed = ({ commune }: Hit) => codes.includes(commune.departement);
  return hits(rows, 'exact').toSorted((a, b) => Number(isServed(b)) - Number(isServed(a)));
}

/** What the first clause that names a commune says: « Je suis à Rilly, je vais à Amboise » is Rilly. */
async function byClause(db: Db, served: Served, codes: string[], clauses: string[][]): Promise<Hit[]> {
  for (const names of clauses) {
    const found = await byName(db, served, codes, names);
    if (found.length > 0) return found;
  }
  return [];
}

async function byName(db: Db, served: Served, codes: string[], names: string[]): Promise<Hit[]> {
  const known = said(served);
  const here = exactly(known, names);
  const elsewhere = await exactlyElsewhere(db, codes, names);
  if (here.length > 0) return [...hits(here, 'exact'), ...hits(elsewhere, 'exact')];
  // « Sainte-Maure » is a commune of Aube, and what people of Sainte-Maure-de-Touraine say: neither is sure.
  const begun = beginning(known, names);
  if (begun.length > 0) return [...hits(begun, 'near'), ...hits(elsewhere, 'near')];
  if (elsewhere.length > 0) return hits(elsewhere, 'exact');

  const begunElsewhere = await beginningElsewhere(db, codes, names.at(-1) ?? '');
  if (begunElsewhere.length > 0) return hits(begunElsewhere, 'near');
  const longer = begunBy(known, names);
  return hits(longer.length > 0 ? longer : misspelt(known, names), 'near');
}

/** Names that are said, as opposed to postcodes. */
const said = (served: Served) => served.names.filter(({ kind }) => kind !== 'code_postal');

const asNear = (found: Hit[]): Hit[] => found.map((hit) => ({ ...hit, match: 'near' }));

/** Only the communes of the département that was said; without any, the others are to be asked. */
function inDepartement(found: Hit[], departement: string | null): Hit[] {
  if (departement === null) return found;
  const there = found.filter(({ commune }) => commune.departement === departement);
  return there.length > 0 ? there : asNear(found);
}

function onePerCommune(found: Hit[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of found) if (!first.has(hit.commune.code_insee)) first.set(hit.commune.code_insee, hit);
  return [...first.values()];
}
