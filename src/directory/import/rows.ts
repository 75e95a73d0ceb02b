/**
 * One row of a file, before anyone reads it: the line on which it ends (the rank of the entry in a JSON list), and its
 * cells. A row that is `broken` cannot be trusted: its cells only help to name it.
 */
export type FileRow = { line: number; cells: Record<string, unknown>; broken?: string };

/** The rows of an open file. `columns` are those of its first row; `unit` is what `line` counts. */
export type Rows = {
  columns: string[];
  unit: 'ligne' | 'entrée';
  rows: AsyncIterable<FileRow>;
  /** Once all rows are read: whether the text stops without the end of a line, as a cut one does (and some whole ones). */
  isOpenEnded: () => boolean;
};
