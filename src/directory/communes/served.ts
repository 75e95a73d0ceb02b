import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../store/db.ts';
import { communeNames, communes, services, structures } from '../../store/tables.ts';

/** A commune as it is stored. */
export type Commune = typeof communes.$inferSelect;

/** A name of a commune, as a key to compare and as it is written. */
export type CommuneName = {
  cle: string;
  nom: string;
  kind: 'nom' | 'courant' | 'ancien' | 'code_postal';
  commune: Commune;
};

/** A number that answers, and whose it is. */
export type PhoneNumber = { telephone: string; nom: string };

/** What is kept in memory of the served départements: some 540 communes, their names, their town halls. */
export type Served = {
  communes: Map<string, Commune>;
  names: CommuneName[];
  /** The town hall's number, by INSEE code. */
  mairies: Map<string, PhoneNumber>;
};

/** Reads the communes, names and town halls of the served départements (three queries). */
export async function loadServed(db: Db, departements: string[]): Promise<Served> {
  const rows = await db.select().from(communes).where(inArray(communes.departement, departements));
  const byCode = new Map(rows.map((row) => [row.code_insee, row]));
  const names = await db
    .select({ cle: communeNames.cle, nom: communeNames.nom, kind: communeNames.kind, code: communeNames.code_insee })
    .from(communeNames)
    .innerJoin(communes, eq(communes.code_insee, communeNames.code_insee))
    .where(inArray(communes.departement, departements));
  return {
    communes: byCode,
    names: names.flatMap(({ code, ...name }) => {
      const commune = byCode.get(code);
      return commune ? [{ ...name, commune }] : [];
    }),
    mairies: await townHalls(db, departements),
  };
}

async function townHalls(db: Db, departements: string[]): Promise<Map<string, PhoneNumber>> {
  const halls = await db
    .select({
      code: structures.code_insee,
      nom: structures.nom,
      telephone: structures.telephone,
      accueil: structures.accueil,
    })
    .from(services)
    .innerJoin(structures, eq(structures.id, services.structure_id))
    .where(
      and(eq(services.lieu, 'mairie'), eq(structures.statut, 'ouvert'), inArray(structures.departement, departements)),
    );
  const mairies = new Map<string, PhoneNumber>();
  for (const { code, nom, telephone } of halls.sort(mainFirst)) {
    if (code && telephone && !mairies.has(code)) mairies.set(code, { telephone, nom });
  }
  return mairies;
}

/** The town hall of the commune itself comes before those of its delegated communes. */
const mainFirst = (a: { accueil: string | null }, b: { accueil: string | null }): number =>
  Number(isDelegated(a)) - Number(isDelegated(b));

/** A town hall of a commune that was merged into another. */
export const isDelegated = ({ accueil }: { accueil: string | null }): boolean => /déléguée/i.test(accueil ?? '');

/** One commune by INSEE code, from memory when it is served. */
export async function communeOf(db: Db, served: Served, code: string): Promise<Commune | null> {
  const known = served.communes.get(code);
  if (known) return known;
  const [row] = await db.select().from(communes).where(eq(communes.code_insee, code)).limit(1);
  return row ?? null;
}
