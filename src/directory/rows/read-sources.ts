import { join } from 'node:path';
import * as z from 'zod';
import { csvFiles } from '../dataset-hash.ts';
import { damaged } from './csv.ts';
import { cell, readTable } from './table.ts';

/** data/sources.csv: where the rows of a file come from, when they do not each say it themselves. */
const FileSource = z.object({
  /** Path of the file inside data/. */
  fichier: cell.text,
  source: cell.text,
  licence: cell.text,
  date: cell.text.pipe(cell.date),
  to_verify: cell.yes,
});
export type FileSource = z.output<typeof FileSource>;

export const SOURCE_COLUMNS = Object.keys(FileSource.shape);

/**
 * Reads data/sources.csv. Structures and helplines bear their own source; every other file must stand in it.
 * Throws one French sentence when the file is absent or damaged, or when another file has no source.
 */
export function readSources(dir: string): FileSource[] {
  const file = join(dir, 'sources.csv');
  const read = readTable(file, FileSource);
  const told = new Set(read.map(({ row }) => row.fichier));
  const untold = csvFiles(dir).filter((path) => !bearsItsSources(path) && !told.has(path));
  if (untold.length > 0)
    throw damaged(
      file,
      untold.map((path) => ({ line: 1, says: `il manque la source de ${path}` })),
    );
  return read.map(({ row }) => row);
}

const bearsItsSources = (path: string) =>
  path.startsWith('structures/') ||
  [
    'helplines.csv',
    'departements.csv',
    'corrections.csv',
    'doublons.csv',
    'fermetures.csv',
    'prononciations.csv',
    'secteurs.csv',
    'sources.csv',
  ].includes(path);
