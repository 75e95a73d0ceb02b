import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** To be raised when the same files are to be loaded differently. */
const READING = 2;

/**
 * A hash of every CSV file under `dir`, of the served départements and of the way the files are read: it changes when
 * the database must be loaded again.
 */
export function datasetHash(dir: string, territoires: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([READING, [...territoires].sort()]));
  for (const file of csvFiles(dir)) hash.update(`\0${file}\0`).update(readFileSync(join(dir, file)));
  return hash.digest('hex');
}

/** Paths of the CSV files under `dir`, relative to it, sorted; none when it does not exist. */
export function csvFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
