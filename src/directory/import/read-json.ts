import { pipeline, Readable } from 'node:stream';
import { pick } from 'stream-json/filters/pick.js';
import { parser } from 'stream-json/parser.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { RefusedFile } from './refused-file.ts';
import type { FileRow } from './rows.ts';

/**
 * The entries of a JSON list, one at a time. With `key` the list is held by an object under that name, as in the file of
 * the DILA (`{"service": […]}`). Throws a RefusedFile when the JSON is cut or is not a list.
 */
export async function* readJsonList(
  file: string,
  text: AsyncIterable<string>,
  key: string | null,
): AsyncGenerator<FileRow> {
  const entries = streamArray.asStream();
  const tokens = parser.asStream({ streamValues: false });
  const held = key === null ? [] : [pick.asStream({ filter: key })];
  pipeline([Readable.from(text), tokens, ...held, entries], () => {});
  try {
    for await (const { key: rank, value } of entries) yield entry(rank + 1, value);
  } catch (cause) {
    if (cause instanceof RefusedFile) throw cause;
    throw new RefusedFile(file, 'ce n’est pas une liste JSON entière : il a sans doute été coupé.', cause);
  }
}

/** The entries of a text with one JSON object a line. Throws a RefusedFile when the last one is cut. */
export async function* readJsonLines(file: string, text: AsyncIterable<string>): AsyncGenerator<FileRow> {
  let line = 0;
  let last: FileRow | null = null;
  for await (const written of linesOf(text)) {
    line += 1;
    if (written.trim() === '') continue;
    if (last) yield last;
    last = parsed(line, written);
  }
  if (last?.broken)
    throw new RefusedFile(file, `sa dernière ligne (${last.line}) est incomplète : il a sans doute été coupé.`);
  if (last) yield last;
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function parsed(line: number, written: string): FileRow {
  try {
    return entry(line, JSON.parse(written));
  } catch {
    return { line, cells: {}, broken: 'ce n’est pas du JSON' };
  }
}

const entry = (line: number, value: unknown): FileRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line, cells: value as Record<string, unknown> }
    : { line, cells: {}, broken: 'ce n’est pas une fiche' };
