import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { readDataset } from '../../src/directory/dataset.ts';
import { inlined } from '../../src/directory/inlined.ts';
import { ensureLoaded, loadDirectory } from '../../src/directory/load.ts';
import { carry } from '../../src/directory/sources/carry.ts';
import type { Db } from '../../src/store/db.ts';
import { openSqlite } from '../../src/store/open.ts';
import { communes, meta, structures } from '../../src/store/tables.ts';
import { folderOf, SMALL_EVALUATION, SMALL_SOURCES, WRITTEN_BY_HAND } from '../support/small-sources.ts';

const SERVED = ['41', '37'];
const NOBODY = { structures: [], services: [] };

function openDb(): Db {
  const { db, close } = openSqlite(':memory:', 'drizzle');
  onTestFinished(close);
  return db;
}

function smallData(): string {
  const data = folderOf(WRITTEN_BY_HAND);
  for (const _ of carry({ sources: folderOf(SMALL_SOURCES), evaluation: folderOf(SMALL_EVALUATION), data }));
  return data;
}

const countOf = async (db: Db, table: string) =>
  ((await db.all(sql.raw(`SELECT count(*) AS n FROM ${table}`))) as { n: number }[])[0]?.n;

test('a place comes out of the database as it is in its file', async () => {
  const db = openDb();
  const dataset = readDataset(smallData(), SERVED);
  await loadDirectory(db, dataset);
  const { zone_eligibilite: _, ...written } = dataset.structures.find(({ id }) => id === 'mds--mds41-blois') ?? {};
  const [loaded] = await db.select().from(structures).where(sql`id = 'mds--mds41-blois'`);
  expect(loaded).toEqual(written);
  const [blois] = await db.select().from(communes).where(sql`code_insee = '41018'`);
  expect(blois).toMatchObject({ nom: 'Blois', codes_postaux: ['41000'], population: 46000, latitude: 47.58 });
});

test('loads at the first start, not at the second, and again when a file or the départements changed', async () => {
  const db = openDb();
  const data = smallData();
  expect(await ensureLoaded(db, data, SERVED)).toBe(true);
  expect(await ensureLoaded(db, data, SERVED)).toBe(false);
  expect(await ensureLoaded(db, data, ['37', '41'])).toBe(false);
  expect(await ensureLoaded(db, data, ['41'])).toBe(true);
  appendFileSync(join(data, 'themes.csv'), 'sante,La santé\n');
  expect(await ensureLoaded(db, data, ['41'])).toBe(true);
});

test('a place that left the files leaves the database', async () => {
  const db = openDb();
  const dataset = readDataset(smallData(), SERVED);
  await loadDirectory(db, dataset);
  await loadDirectory(db, {
    ...dataset,
    elsewhere: NOBODY,
    structures: dataset.structures.slice(0, 1),
    services: [],
  });
  expect(await countOf(db, 'structures')).toBe(1);
  expect(await countOf(db, 'services')).toBe(0);
});

test('a load that was cut half-way is done again', async () => {
  const db = openDb();
  const data = smallData();
  const dataset = readDataset(data, SERVED);
  await loadDirectory(db, dataset);
  const broken = { ...dataset, services: [{ ...(dataset.services[0] as object), structure_id: 'nobody' }] };
  await expect(loadDirectory(db, broken as never)).rejects.toThrow();
  expect(await db.select().from(meta)).toEqual([]);
  expect(await ensureLoaded(db, data, SERVED)).toBe(true);
  expect(await countOf(db, 'services')).toBe(dataset.services.length + dataset.elsewhere.services.length);
});

test('a damaged file leaves what was loaded before', async () => {
  const db = openDb();
  const data = smallData();
  await ensureLoaded(db, data, SERVED);
  appendFileSync(join(data, 'needs.csv'), 'un,seul\n');
  await expect(ensureLoaded(db, data, SERVED)).rejects.toThrow(/needs\.csv est abîmé/);
  expect(await countOf(db, 'communes')).toBe(4);
});

test('the real directory as SQL text loads the same rows, each statement under what D1 takes', async () => {
  const db = openDb();
  const dataset = readDataset('data', SERVED);
  for (const statement of inlined(dataset)) {
    expect(Buffer.byteLength(statement)).toBeLessThan(100_000);
    await db.run(sql.raw(statement));
  }
  expect(await countOf(db, 'communes')).toBe(dataset.communes.length);
  expect(await countOf(db, 'structures')).toBe(dataset.structures.length + dataset.elsewhere.structures.length);
  expect(await countOf(db, 'commune_names')).toBe(dataset.names.length);
});
