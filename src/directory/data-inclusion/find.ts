import { and, count, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../store/db.ts';
import { services, structures } from '../../store/tables.ts';
import { thematiquesUnder } from './referentials.ts';
import type { Service, Structure } from './schema.ts';
import { type Words, writeService } from './service.ts';
import { placeTypesUnder } from './service-type.ts';
import { writeStructure } from './structure.ts';

/** What rows are asked for; what is left out filters nothing. */
export type Filter = {
  /** Départements, by their codes: one of them is enough. */
  departements?: string[] | undefined;
  /** Thématiques or their categories: one of them is enough. */
  thematiques?: string[] | undefined;
  /** Where the place stands, as an INSEE code. */
  code_commune?: string | undefined;
  /** Place types of data/lieux.csv or sorts of services: one of them is enough. */
  types?: string[] | undefined;
};

/** Which part of the rows, from page 1. */
export type Slice = { page: number; size: number };

/** Some rows in the order of their ids, and how many there are in all. */
export type Found<T> = { items: T[]; total: number };

/** Structures that a filter keeps (two queries). One that offers nothing has neither thématique nor sort of service. */
export async function findStructures(db: Db, filter: Filter, slice: Slice): Promise<Found<Structure>> {
  const { thematiques, types } = filter;
  const offers = (test: SQL) =>
    sql`${structures.id} IN (SELECT ${services.structure_id} FROM ${services} WHERE ${test})`;
  const kept = and(
    within(filter),
    thematiques && offers(aboutOneOf(thematiques)),
    types && or(anyOf(structures.types, types), offers(givenAsOneOf(types))),
  );
  const rows = await db
    .select()
    .from(structures)
    .where(kept)
    .orderBy(structures.id)
    .limit(slice.size)
    .offset(offsetOf(slice));
  const [counted] = await db.select({ total: count() }).from(structures).where(kept);
  return { items: rows.map(writeStructure), total: counted?.total ?? 0 };
}

/** Services that a filter keeps (two queries). */
export async function findServices(db: Db, words: Words, filter: Filter, slice: Slice): Promise<Found<Service>> {
  const { thematiques, types } = filter;
  const kept = and(within(filter), thematiques && aboutOneOf(thematiques), types && givenAsOneOf(types));
  const rows = await db
    .select({ offer: services, row: structures })
    .from(services)
    .innerJoin(structures, eq(structures.id, services.structure_id))
    .where(kept)
    .orderBy(services.id)
    .limit(slice.size)
    .offset(offsetOf(slice));
  const [counted] = await db
    .select({ total: count() })
    .from(services)
    .innerJoin(structures, eq(structures.id, services.structure_id))
    .where(kept);
  return { items: rows.map(({ offer, row }) => writeService(offer, row, words)), total: counted?.total ?? 0 };
}

const offsetOf = ({ page, size }: Slice): number => (page - 1) * size;

const within = ({ departements, code_commune }: Filter) =>
  and(
    departements && inArray(structures.departement, departements),
    code_commune === undefined ? undefined : eq(structures.code_insee, code_commune),
  );

const aboutOneOf = (codes: string[]): SQL => anyOf(services.thematiques, codes.flatMap(thematiquesUnder));

const givenAsOneOf = (types: string[]): SQL => sql`${services.lieu} IN ${among(types.flatMap(placeTypesUnder))}`;

/** Whether a JSON array holds one of these codes. */
const anyOf = (column: typeof services.thematiques | typeof structures.types, codes: string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${column}) AS held WHERE held.value IN ${among(codes)})`;

/** Any number of codes as one bound variable: D1 takes a hundred in a statement. */
const among = (codes: string[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(codes)}))`;
