import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db } from './db.ts';
import * as tables from './tables.ts';

/**
 * A crash of the machine may lose the last instants of a conversation, never damage the file. The whole directory
 * and the conversations of the day fit in memory (64 MB of pages), and the log is folded back every 16 MB.
 * What is forgotten is overwritten, not only freed.
 */
export const SETTINGS = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'busy_timeout = 5000',
  'cache_size = -64000',
  'wal_autocheckpoint = 4000',
  'secure_delete = ON',
];

/**
 * Opens the SQLite file at `path` (or `:memory:`), creates it if absent, and brings it to the latest migration.
 * Throws when the path cannot be written.
 */
export function openSqlite(path: string, migrations: string): { db: Db; close: () => void } {
  const sqlite = new Database(path);
  for (const pragma of SETTINGS) sqlite.pragma(pragma);
  const db = drizzle(sqlite, { schema: tables });
  migrate(db, { migrationsFolder: migrations });
  return { db, close: () => sqlite.close() };
}
