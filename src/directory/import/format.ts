import type { Cells } from '../rows/csv.ts';

/** A field of a row that could not be kept; the row goes on without it. */
export type Aside = { field: string; value: string; reason: string };

/**
 * What a format makes of a row: a place as the cells of data/structures/<origin>-<département>.csv (those it does not know
 * may be absent); or a type of place that is not ours; or the reason why it cannot be one.
 */
export type Reading = { origin: string; cells: Cells; aside?: Aside[] } | { unknownType: string } | { refused: string };

/** How the rows of one kind of file are read. */
export type Format = {
  /** The columns without which it is another kind of file. */
  columns: readonly string[];
  /** What names the row in its source, so that a place is not lost because its row is refused; '' when nothing does. */
  idOf: (cells: Record<string, unknown>) => string;
  /** The code of the département; '' when nothing tells it. */
  departementOf: (cells: Record<string, unknown>) => string;
  read: (cells: Record<string, unknown>) => Reading;
};

/** A cell of a CSV file or a value of a JSON one, as text; '' when there is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Every value of a row as text. */
export function textsOf(cells: Record<string, unknown>): Cells {
  return Object.fromEntries(Object.entries(cells).map(([field, value]) => [field, textOf(value)]));
}

/** The département of an INSEE code: « 41018 » → « 41 », « 97411 » → « 974 ». */
export function departementOfCommune(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}
