import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { ensureLoaded } from '../../src/directory/load.ts';
import type { Db } from '../../src/store/db.ts';
import { SETTINGS } from '../../src/store/open.ts';
import * as tables from '../../src/store/tables.ts';
import { TERRITOIRES } from './shipped.ts';

let loaded: Promise<Buffer> | undefined;

/** A database in memory with the real directory and no conversation: data/ is read once in each worker, then copied. */
export async function openLoaded(): Promise<{ db: Db; close: () => void }> {
  loaded ??= load();
  const sqlite = new Database(await loaded);
  for (const pragma of SETTINGS) sqlite.pragma(pragma);
  return { db: drizzle(sqlite, { schema: tables }), close: () => sqlite.close() };
}

async function load(): Promise<Buffer> {
  const sqlite = new Database(':memory:');
  const db = drizzle(sqlite, { schema: tables });
  migrate(db, { migrationsFolder: 'drizzle' });
  await ensureLoaded(db, 'data', TERRITOIRES);
  const bytes = sqlite.serialize();
  sqlite.close();
  return bytes;
}
