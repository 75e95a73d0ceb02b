import type { Content } from '../engine/content.ts';
import type { Db } from '../store/db.ts';
import { byTrust } from './commune-names.ts';
import type { Directory } from './directory.ts';
import { asFound, communeOf, findCommunes } from './find-communes.ts';
import { makePlan } from './plan.ts';
import { loadServed, type Served } from './served.ts';

/** The directory over a loaded database. The served communes are read at the first question, then kept in memory. */
export function createDirectory(db: Db, content: Content): Directory {
  const departements = content.departements.map(({ code }) => code);
  let loading: Promise<Served> | null = null;
  const served = (): Promise<Served> => {
    loading ??= loadServed(db, departements).catch((cause) => {
      loading = null;
      throw cause;
    });
    return loading;
  };

  return {
    findCommunes: async (text, limit) => findCommunes(db, await served(), content.departements, text, limit),
    commune: async (code) => {
      const commune = await communeOf(db, await served(), code);
      return commune && asFound({ commune, nom: commune.nom, kind: 'nom', match: 'exact' }, departements);
    },
    servedNames: async () => namesOf(await served()),
    plan: async (orientation, at) => makePlan(db, content, await served(), orientation, at),
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
