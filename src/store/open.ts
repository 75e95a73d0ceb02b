import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db } from './db.ts';
import * as tables from './tables.ts';

/**
 * Opens the SQLite file at `path` (or `:memory:`), creates it if absent, and brings it to the latest migration.
 * Throws when the path cannot be written.
 */
export function openSqlite(path: string, migrations: string): { db: Db; close: () => void } {
  const sqlite = new Database(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('busy_timeout = 5000');
  const db = drizzle(sqlite, { schema: tables });
  migrate(db, { migrationsFolder: migrations });
  return { db, close: () => sqlite.close() };
}
