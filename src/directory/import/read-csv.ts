import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { RefusedFile } from './refused-file.ts';
import type { FileRow, Rows } from './rows.ts';

type Read = { record: string[]; info: { lines: number } };

/**
 * The rows of a CSV text with a header. The separator is the one that the header has most: comma, semicolon or tab.
 * A row with too many or too few cells is broken; when it is the last one, or when a quotation mark is never closed, the
 * file was cut: a RefusedFile is thrown.
 */
export async function readCsvRows(file: string, head: string, text: AsyncIterable<string>): Promise<Rows> {
  let last = '';
  const records = parsed(file, watched(), separatorOf(head));
  const first = (await records.next()).value as Read | undefined;
  const columns = (first?.record ?? []).map((column) => column.trim());
  return { columns, unit: 'ligne', rows: rowsOf(file, columns, records), isOpenEnded: () => last !== '\n' };

  async function* watched(): AsyncGenerator<string> {
    for await (const piece of text) {
      last = piece.at(-1) ?? last;
      yield piece;
    }
  }
}

function separatorOf(head: string): string {
  const [header = ''] = head.split(/\r?\n/, 1);
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

async function* parsed(file: string, text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Read> {
  const parser = parse({ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
  const source = Readable.from(text);
  // The reader hears of an error of the text itself.
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const read of source.pipe(parser)) yield read as Read;
  } catch (cause) {
    const { code = '', lines = 0 } = cause as Partial<CsvError> & { lines?: number };
    if (!code.startsWith('CSV_')) throw cause;
    const why =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'un guillemet n’est jamais fermé : il a sans doute été coupé.'
        : `ce n’est pas un CSV lisible (ligne ${lines}).`;
    throw new RefusedFile(file, why, cause);
  }
}

async function* rowsOf(file: string, columns: string[], records: AsyncIterable<Read>): AsyncGenerator<FileRow> {
  let last: FileRow | null = null;
  for await (const { record, info } of records) {
    if (last) yield last;
    const line = info.lines;
    const cells = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? '']));
    const whole = record.length === columns.length;
    last = whole ? { line, cells } : { line, cells, broken: `${record.length} cases au lieu de ${columns.length}` };
  }
  if (last?.broken)
    throw new RefusedFile(file, `sa dernière ligne (${last.line}) est incomplète : il a sans doute été coupé.`);
  if (last) yield last;
}
