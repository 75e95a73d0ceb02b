import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '../store/db.ts';
import { communeNames, communes, DATA_HASH, services, structures } from '../store/tables.ts';
import type { Dataset } from './dataset.ts';

/** One statement with at most one parameter, written `?` in its text. */
export type LoadStatement = { sql: string; param: string | null };

/** With the text of the statement, a chunk stays under the 100 kB that D1 takes, its quotes doubled. */
const CHUNK_BYTES = 90_000;

const UTF8 = new TextEncoder();

/** What is written, in the order of the insertions: what is referred to comes first. */
const TABLES: { table: SQLiteTable; rows: (dataset: Dataset) => readonly object[] }[] = [
  { table: communes, rows: (dataset) => dataset.communes },
  { table: communeNames, rows: (dataset) => dataset.names },
  { table: structures, rows: ({ structures, elsewhere }) => [...structures, ...elsewhere.structures] },
  { table: services, rows: ({ services, elsewhere }) => [...services, ...elsewhere.services] },
];

/**
 * The statements that replace the whole directory by `dataset`, in order. There is no transaction (D1 has none): the
 * hash is forgotten first and written last, so that a load cut half-way is done again at the next start.
 */
export function* loadStatements(dataset: Dataset): Generator<LoadStatement> {
  yield { sql: `DELETE FROM meta WHERE key = '${DATA_HASH}'`, param: null };
  for (const { table } of [...TABLES].reverse()) yield { sql: `DELETE FROM ${getTableName(table)}`, param: null };
  for (const { table, rows } of TABLES) {
    const columns = Object.values(getTableColumns(table));
    const names = columns.map(({ name }) => name);
    const values = columns.map(({ dataType }, i) =>
      dataType === 'json' ? `nullif(value -> ${i}, 'null')` : `value ->> ${i}`,
    );
    const insert = `INSERT INTO ${getTableName(table)} (${names.join(', ')}) SELECT ${values.join(', ')} FROM json_each(?)`;
    for (const param of chunks(rows(dataset), names)) yield { sql: insert, param };
  }
  yield { sql: `INSERT INTO meta (key, value) VALUES ('${DATA_HASH}', ?)`, param: dataset.hash };
}

/** Rows as JSON arrays of arrays, each text under the limit once its quotes are doubled. */
function* chunks(rows: readonly object[], columns: string[]): Generator<string> {
  let chunk: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const text = JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column] ?? null));
    const size = UTF8.encode(text.replaceAll("'", "''")).length + 1;
    if (bytes + size > CHUNK_BYTES && chunk.length > 0) {
      yield `[${chunk.join(',')}]`;
      chunk = [];
      bytes = 0;
    }
    chunk.push(text);
    bytes += size;
  }
  if (chunk.length > 0) yield `[${chunk.join(',')}]`;
}

/** Replaces the whole directory of the database by `dataset`. */
export async function loadDirectory(db: Db, dataset: Dataset): Promise<void> {
  for (const { sql: text, param } of loadStatements(dataset)) {
    const [before = '', after = ''] = text.split('?');
    await db.run(param === null ? sql.raw(text) : sql`${sql.raw(before)}${param}${sql.raw(after)}`);
  }
}

/**
 * Loads the folder `dir` for the départements served at the first start, and again when its files or the départements
 * have changed. Gives whether it loaded. Needs a file system: Node only.
 * Throws the French sentence of `readDataset` when a file is absent or damaged; what was loaded before then stays.
 */
export async function ensureLoaded(db: Db, dir: string, territoires: readonly string[]): Promise<boolean> {
  // Imported when called, so that a bundle without a file system can still load a dataset read elsewhere.
  const { datasetHash } = await import('./dataset-hash.ts');
  const known = (await db.all(sql`SELECT value FROM meta WHERE key = ${DATA_HASH}`)) as { value: string }[];
  if (known[0]?.value === datasetHash(dir, territoires)) return false;
  const { readDataset } = await import('./dataset.ts');
  await loadDirectory(db, readDataset(dir, territoires));
  return true;
}
