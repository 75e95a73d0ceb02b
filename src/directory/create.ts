import type { Content } from '../engine/content.ts';
import type { Db } from '../store/db.ts';
import { readRegister } from './choosing/read-register.ts';
import { byTrust } from './communes/commune-names.ts';
import { asFound, findCommunes } from './communes/find-communes.ts';
import { nearestCommunes } from './communes/nearest-communes.ts';
import { communeOf, loadServed, type Served } from './communes/served.ts';
import type { Directory } from './directory.ts';
import { placeReader } from './place.ts';
import { makePlan } from './plan.ts';

/** The served communes, and how they are called. */
type Known = { served: Served; spoken: Map<string, string> };

/**
 * The directory over a loaded database. The served communes are read at the first question and the register of places
 * at the first plan, then kept in memory.
 */
export function createDirectory(db: Db, content: Content): Directory {
  const departements = content.departements.map(({ code }) => code);
  const readPlaces = placeReader(db);
  const known = keeping(
    async (): Promise<Known> => {
      const served = await loadServed(db, departements);
      return { served, spoken: namesOf(served) };
    },
    ({ served }) => served.communes.size > 0,
  );
  const register = keeping(
    () => readRegister(db),
    ({ structures }) => structures.length > 0,
  );

  return {
    findCommunes: async (text, limit) => findCommunes(db, (await known()).served, content.departements, text, limit),
    nearestCommunes: async (position, limit) => {
      const near = await nearestCommunes(db, (await known()).served, departements, position, limit);
      return near.map((hit) => asFound(hit, departements));
    },
    commune: async (code) => {
      const commune = await communeOf(db, (await known()).served, code);
      return commune && asFound({ commune, nom: commune.nom, kind: 'nom', match: 'exact' }, departements);
    },
    servedNames: async () => (await known()).spoken,
    plan: async (orientation, at) => {
      const { served } = await known();
      return makePlan({ db, content, served, register: await register(), readPlaces }, orientation, at);
    },
  };
}

/**
 * Reads once, unless there was nothing yet. Only what was read is kept, never the reading: on Workers a promise belongs
 * to the request that made it.
 */
function keeping<T>(read: () => Promise<T>, isThere: (read: T) => boolean): () => Promise<T> {
  let kept: T | null = null;
  return async () => {
    if (kept !== null) return kept;
    const found = await read();
    if (isThere(found)) kept = found;
    return found;
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
