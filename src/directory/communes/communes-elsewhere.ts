import { and, between, desc, eq, gte, inArray, lt, notInArray, type SQL } from 'drizzle-orm';
import type { Db } from '../../store/db.ts';
import { communeNames, communes } from '../../store/tables.ts';
import { firstOf, SHORTEST_BEGINNING, spellings } from './commune-names.ts';
import type { Point } from './distance.ts';
import type { Commune, CommuneName } from './served.ts';

/** What is not kept in memory: the names of the rest of France, and the postcodes. All by the index on the key. */

const columns = { cle: communeNames.cle, commune: communes, nom: communeNames.nom, kind: communeNames.kind };
/** So many beginnings are enough to choose among. */
const ENOUGH = 8;

/** The communes of a postcode, in the whole of France. */
export async function withPostcode(db: Db, codePostal: string): Promise<CommuneName[]> {
  return named(db, and(eq(communeNames.cle, codePostal), eq(communeNames.kind, 'code_postal')));
}

/** Communes out of the `served` départements that bear exactly the first of `names` that anyone bears. */
export async function exactlyElsewhere(db: Db, served: string[], names: string[]): Promise<CommuneName[]> {
  if (names.length === 0) return [];
  const spelt = inArray(communeNames.cle, names.flatMap(spellings));
  const known = await named(db, and(spelt, notInArray(communes.departement, served)));
  return firstOf(names, (name) => {
    const own = spellings(name);
    return known.filter(({ cle }) => own.includes(cle));
  });
}

/** Communes out of the `served` départements whose name begins so, the most populous first. */
export async function beginningElsewhere(db: Db, served: string[], name: string): Promise<CommuneName[]> {
  if (name.length <= SHORTEST_BEGINNING) return [];
  // Keys hold letters, digits and spaces, which all sort before « ~ ».
  const begun = and(gte(communeNames.cle, name), lt(communeNames.cle, `${name}~`));
  return named(db, and(begun, notInArray(communes.departement, served)))
    .orderBy(desc(communes.population))
    .limit(ENOUGH);
}

/** Communes out of the `served` départements whose centre is within so many degrees of a point. */
export async function aroundElsewhere(
  db: Db,
  served: string[],
  { latitude, longitude }: Point,
  within: Point,
): Promise<Commune[]> {
  return db
    .select()
    .from(communes)
    .where(
      and(
        between(communes.latitude, latitude - within.latitude, latitude + within.latitude),
        between(communes.longitude, longitude - within.longitude, longitude + within.longitude),
        notInArray(communes.departement, served),
      ),
    );
}

const named = (db: Db, where: SQL | undefined) =>
  db
    .select(columns)
    .from(communeNames)
    .innerJoin(communes, eq(communes.code_insee, communeNames.code_insee))
    .where(where)
    .$dynamic();
