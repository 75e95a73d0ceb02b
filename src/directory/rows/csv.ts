import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { OperatorError } from '../../config.ts';

/** Files of data/ and of sources: CSV, UTF-8, comma, RFC 4180, a header. */

export type Cells = Record<string, string>;
/** One row and the line of the file on which it ends. */
export type Row = { line: number; cells: Cells };
export type Problem = { line: number; says: string };

/**
 * Reads a CSV file with a header.
 * Throws one French sentence, with file and line, when it is absent or is not CSV.
 */
export function readCsv(file: string): Row[] {
  if (!existsSync(file)) throw new OperatorError(`Le fichier ${file} manque. Remettez-le en place${REMAKE}`);
  try {
    const rows: { record: Cells; info: { lines: number } }[] = parse(readFileSync(file), {
      bom: true,
      columns: true,
      info: true,
    });
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    const line = (cause as { lines?: number }).lines ?? 1;
    throw damaged(file, [{ line, says: 'guillemet ou nombre de colonnes inattendu' }], cause);
  }
}

/** The one error of a damaged file: its first ten problems, and what to do. */
export function damaged(file: string, problems: readonly Problem[], cause?: unknown): OperatorError {
  const told = problems.slice(0, 10).map(({ line, says }) => `  ligne ${line} : ${says}`);
  const rest = problems.length > 10 ? [`  … et ${problems.length - 10} autres.`] : [];
  return new OperatorError([`Le fichier ${file} est abîmé.`, ...told, ...rest, `Corrigez-le${REMAKE}`].join('\n'), {
    cause,
  });
}

const REMAKE = ', ou refaites-le : npm run directory -- carry DOSSIER_DES_SOURCES.';
