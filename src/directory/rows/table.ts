import * as z from 'zod';
import { damaged, type Problem, type Row, readCsv } from './csv.ts';

/** What the cells of a file of data/ may hold. An empty cell means « not known ». */
export const cell = {
  text: z.string().min(1, 'vide'),
  maybe: z.string().transform((text) => text || null),
  list: z.string().transform((text) => (text ? text.split('|') : [])),
  yes: z.enum(['oui', 'non'], '« oui » ou « non » attendu').transform((word) => word === 'oui'),
  number: z
    .string()
    .regex(/^(-?\d+(\.\d+)?)?$/, 'nombre attendu')
    .transform((text) => (text ? Number(text) : null)),
  /** A day, a month or a year, as precisely as it is known. */
  date: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'date attendue (2026, 2026-03 ou 2026-03-07)')
    .transform((text) => text || null),
};

/** One row as its schema reads it, and where it stands. */
export type Read<T> = { line: number; row: T };

/**
 * Reads a file of data/ through the schema of its rows; columns that the schema does not name are left aside.
 * Throws one French sentence with the file, its first ten bad lines and what to do.
 */
export function readTable<T extends z.ZodObject>(file: string, schema: T): Read<z.output<T>>[] {
  const rows = readCsv(file);
  const columns = Object.keys(schema.shape);
  const absent = columns.filter((column) => rows[0] && !(column in rows[0].cells));
  if (absent.length > 0) throw damaged(file, [{ line: 1, says: `il manque la colonne ${absent.join(', ')}` }]);
  const problems: Problem[] = [];
  const read = rows.flatMap((row) => readRow(row, schema, columns, problems));
  if (problems.length > 0) throw damaged(file, problems);
  return read;
}

function readRow<T extends z.ZodObject>(
  { line, cells }: Row,
  schema: T,
  columns: string[],
  problems: Problem[],
): Read<z.output<T>>[] {
  const named = Object.fromEntries(columns.map((column) => [column, cells[column]]));
  const { success, data, error } = schema.safeParse(named);
  if (success) return [{ line, row: data }];
  for (const { path, message } of error.issues) problems.push({ line, says: `${path.join('.')} : ${message}` });
  return [];
}
