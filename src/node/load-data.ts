import { fileURLToPath } from 'node:url';
import { ensureLoaded } from '../directory/load.ts';
import type { Db } from '../store/db.ts';

const ours = fileURLToPath(new URL('../../data', import.meta.url));

/** Loads the folder data/ into the database if it is not there yet or has changed. Throws an OperatorError for a file that is absent or damaged. */
export async function loadData(db: Db, territoires: string[], folder = ours): Promise<void> {
  await ensureLoaded(db, folder, territoires);
}
