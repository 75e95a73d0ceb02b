import type { Departement } from '../../engine/content.ts';
import type { Db } from '../../store/db.ts';
import type { CommuneFound } from '../directory.ts';
import { byName } from './by-name.ts';
import { byPostcode } from './by-postcode.ts';
import type { Hit } from './commune-names.ts';
import type { Served } from './served.ts';
import { indexOf } from './served-names.ts';
import { readCommune } from './written-commune.ts';

/** Names offered when the caller sets no limit; the communes of one postcode are never cut. */
const OFFERED = 8;

/**
 * Communes that a text may mean, best first: served départements before the rest of France; in each, an exact name
 * (present, then old), then a beginning, then a typo, the most populous first. `[]` when nothing fits, as for a
 * département or words that fit every commune (« le bourg »).
 */
export async function findCommunes(
  db: Db,
  served: Served,
  departements: Departement[],
  text: string,
  limit?: number,
): Promise<CommuneFound[]> {
  const written = readCommune(text, departements);
  const ground = { db, served, index: indexOf(served), codes: departements.map(({ code }) => code) };
  const found = written.codePostal
    ? await byPostcode(ground, written, written.codePostal)
    : await byName(ground, written.clauses, written.departement);
  const most = limit ?? (written.codePostal ? found.length : OFFERED);
  return onePerCommune(found)
    .slice(0, most)
    .map((hit) => asFound(written.nearby ? { ...hit, match: 'near' } : hit, ground.codes));
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

function onePerCommune(found: Hit[]): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of found) if (!first.has(hit.commune.code_insee)) first.set(hit.commune.code_insee, hit);
  return [...first.values()];
}
