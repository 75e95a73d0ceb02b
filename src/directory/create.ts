import type { Content } from '../engine/content.ts';
import type { Db } from '../store/db.ts';
import { byTrust } from './commune-names.ts';
import type { Directory } from './directory.ts';
import { asFound, findCommunes } from './find-communes.ts';
import { makePlan } from './plan.ts';
import { communeOf, loadServed, type Served } from './served.ts';

/** What is kept in memory once it was read: the served communes, and how they are called. */
type Known = { served: Served; spoken: Map<string, string> };

/**
 * The directory over a loaded database. The served communes are read at the first question, then kept. Only what was
 * read is kept, never the reading: on Workers a promise belongs to the request that made it.
 */
export function createDirectory(db: Db, content: Content): Directory {
  const departements = content.departements.map(({ code }) => code);
  let kept: Known | null = null;
  const known = async (): Promise<Known> => {
    if (kept) return kept;
    const served = await loadServed(db, departements);
    const read = { served, spoken: namesOf(served) };
    if (served.communes.size > 0) kept = read;
    return read;
  };

  return {
    findCommunes: async (text, limit) => findCommunes(db, (await known()).served, content.departements, text, limit),
    commune: async (code) => {
      const commune = await communeOf(db, (await known()).served, code);
      return commune && asFound({ commune, nom: commune.nom, kind: 'nom', match: 'exact' }, departements);
    },
    servedNames: async () => (await known()).spoken,
    plan: async (orientation, at) => makePlan(db, content, (await known()).served, orientation, at),
  };
}

/** The key of each name that is said → INSEE code; a present name before an old one, then the most populous. */
function namesOf({ names }: Served): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { cle, kind, commune } of byTrust(names)) {
    if (kind !== 'code_postal' && !keys.has(cle)) keys.set(cle, commune.code_insee);
  }
  return keys;
}
