import { openText } from './open-text.ts';
import { readCsvRows } from './read-csv.ts';
import { readJsonLines, readJsonList } from './read-json.ts';
import { RefusedFile } from './refused-file.ts';
import type { FileRow, Rows } from './rows.ts';

/** How many characters tell the form of a text, and how many entries its columns. */
const HEAD = 65_536;
const ENTRIES = 50;

/**
 * Opens a file of rows: CSV, a JSON list, an object that holds one, or one JSON object a line, packed with gzip or not.
 * It is never held whole in memory. Throws a RefusedFile when it is of another kind; reading the rows throws one when it
 * turns out to be cut.
 */
export async function openRows(file: string, advance: (share: number) => void): Promise<Rows> {
  const { head, text } = await peeked(openText(file, advance));
  const start = head.trimStart();
  if (start.startsWith('<')) throw new RefusedFile(file, 'c’est une page web, pas un fichier de données.');
  if (start.startsWith('[')) return listed(file, readJsonList(file, text, null), 'entrée');
  if (!start.startsWith('{')) return readCsvRows(file, start, text);
  const [, key = null] = /^\{\s*"(service|services|structures|items)"\s*:\s*\[/.exec(start) ?? [];
  if (key !== null) return listed(file, readJsonList(file, text, key), 'entrée');
  return listed(file, readJsonLines(file, text), 'ligne');
}

/** The beginning of a text, and the whole of it all the same. */
async function peeked(text: AsyncGenerator<string>): Promise<{ head: string; text: AsyncGenerator<string> }> {
  const pieces: string[] = [];
  let length = 0;
  while (length < HEAD) {
    const { value, done } = await text.next();
    if (done) break;
    pieces.push(value);
    length += value.trimStart().length;
  }
  return { head: pieces.join(''), text: resumed(pieces, text) };
}

/** Entries may leave out what they do not know: the columns of a JSON file are the names that its first entries bear. */
async function listed(file: string, rows: AsyncGenerator<FileRow>, unit: Rows['unit']): Promise<Rows> {
  const first: FileRow[] = [];
  while (first.length < ENTRIES) {
    const { value, done } = await rows.next();
    if (done) break;
    first.push(value);
  }
  if (first.length === 0) throw new RefusedFile(file, 'sa liste est vide.');
  const columns = new Set(first.flatMap(({ cells }) => Object.keys(cells)));
  return { columns: [...columns], unit, rows: resumed(first, rows), isOpenEnded: () => false };
}

async function* resumed<T>(pieces: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* pieces;
  yield* rest;
}
