import { and, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../store/db.ts';
import { communes, services, structures } from '../../store/tables.ts';
import { isDelegated } from '../communes/served.ts';
import { openLists } from './lists.ts';
import { type KeptWeek, type Listed, type Register, registerOf } from './register.ts';

/** Rows a query: what one takes in memory is given back before the next. */
const PAGE = 20_000;

/** Reads the register of the open structures and of what they offer: two queries, or two for each 20,000 rows. */
export async function readRegister(db: Db): Promise<Register> {
  const listed: Listed[] = [];
  const numbers = new Map<string, number>();
  const share = sharing();
  for await (const rows of pages((after) => structuresAfter(db, after))) {
    for (const row of rows) {
      numbers.set(row.id, listed.length);
      listed.push(listedOf(row, share));
    }
  }
  const lists = openLists();
  const codes = sharing();
  for await (const rows of pages((after) => servicesAfter(db, after))) {
    for (const { structure_id, lieu, zones } of rows) {
      const structure = numbers.get(structure_id);
      if (structure === undefined) continue;
      for (const code of codes(zones, () => JSON.parse(zones) as string[])) lists.add({ lieu, code, structure });
    }
  }
  return registerOf(listed, lists.pack());
}

async function* pages<Row extends { at: number }>(read: (after: number) => PromiseLike<Row[]>): AsyncGenerator<Row[]> {
  for (let after = 0; ; ) {
    const rows = await read(after);
    yield rows;
    if (rows.length < PAGE) return;
    after = (rows.at(-1) as Row).at;
  }
}

const structureAt = sql<number>`${structures}.rowid`;

/** The JSON of hours and of sectors comes as its text, which many rows share. */
const structuresAfter = (db: Db, after: number) =>
  db
    .select({
      at: structureAt,
      id: structures.id,
      code_insee: structures.code_insee,
      departement: structures.departement,
      latitude: sql<number | null>`coalesce(${structures.latitude}, ${communes.latitude})`,
      longitude: sql<number | null>`coalesce(${structures.longitude}, ${communes.longitude})`,
      population: communes.population,
      itinerant: structures.itinerant,
      accueil: structures.accueil,
      vocation: sql<string>`${structures.types} ->> 0`,
      telephone: sql<number>`${structures.telephone} IS NOT NULL`,
      courriel: sql<number>`${structures.courriel} IS NOT NULL`,
      adresse: sql<number>`${structures.adresse} IS NOT NULL`,
      semaine: sql<string | null>`${structures.semaine_accueil}`,
      fermetures: structures.fermetures,
      verified_on: sql<string | null>`coalesce(${structures.verified_contact}, ${structures.verified_on})`,
      secteur: structures.secteur,
    })
    .from(structures)
    .leftJoin(communes, eq(communes.code_insee, structures.code_insee))
    .where(and(gt(structureAt, after), eq(structures.statut, 'ouvert')))
    .orderBy(structureAt)
    .limit(PAGE);

type Service = { at: number; structure_id: string; lieu: string; zones: string };

/** Rows as the database gives them: a million of them are read. */
async function servicesAfter(db: Db, after: number): Promise<Service[]> {
  return db.all<Service>(
    sql`SELECT rowid AS at, structure_id, lieu, zone_eligibilite AS zones FROM ${services}
        WHERE rowid > ${after} ORDER BY rowid LIMIT ${PAGE}`,
  );
}

type StructureFound = Awaited<ReturnType<typeof structuresAfter>>[number];

function listedOf(row: StructureFound, share: ReturnType<typeof sharing>): Listed {
  const { latitude, longitude, code_insee, semaine, verified_on } = row;
  const same = (word: string) => share(word, () => word);
  return {
    id: row.id,
    code_insee: code_insee && same(code_insee),
    departement: same(row.departement),
    point:
      latitude === null || longitude === null
        ? null
        : share(`${latitude} ${longitude}`, () => ({ latitude, longitude })),
    population: row.population ?? 0,
    itinerant: row.itinerant,
    delegated: isDelegated(row),
    vocation: same(row.vocation),
    telephone: row.telephone === 1,
    courriel: row.courriel === 1,
    receives: row.adresse === 1 || semaine !== null,
    accueil: semaine === null ? null : share(`week ${semaine}`, (): KeptWeek => ({ text: semaine, read: null })),
    fermetures: row.fermetures,
    verified_on: verified_on && same(verified_on),
    secteur: row.secteur,
  };
}

/** Keeps one value for each key: the same text, point or week is held in memory once. */
function sharing(): <T>(key: string, make: () => T) => T {
  const kept = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
}
