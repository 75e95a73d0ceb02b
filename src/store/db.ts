import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as tables from './tables.ts';

/**
 * The database, whichever engine holds it: better-sqlite3 answers at once, D1 with a promise. Every query is
 * awaited, none uses `transaction` (D1 has none) or `batch` (D1 only); only the line that opens it differs.
 */
export type Db = BaseSQLiteDatabase<'sync' | 'async', unknown, typeof tables>;
