import type { Format } from './format.ts';
import type { Ground } from './ground.ts';
import type { Refusal } from './summary.ts';

/** The file that is open, with the others that were given, what data/ holds, and the date of rows that bear none (or ''). */
export type Opened = {
  file: string;
  more: readonly string[];
  columns: readonly string[];
  ground: Ground;
  date: string;
};

/** How this very file is read; rows of the other files that were refused; columns that nobody reads. */
export type Chosen = { format: Format; refused: Refusal[]; unread: string[] };

/** Something that can be imported. */
export type Source = {
  /** The files of data/structures that it replaces: `<origin>-<département>.csv`. */
  origins: readonly string[];
  /** How many files it takes at most. */
  files: 1 | 2;
  /** Whether an id is one of its own. */
  owns: (id: string) => boolean;
  /** Chooses the format by the columns. Throws a RefusedFile when they are those of an abandoned one. */
  formatOf: (opened: Opened) => Chosen | Promise<Chosen>;
};

/** A source with one kind of file. */
export function oneFormat(origins: readonly string[], format: (opened: Opened) => Format): Source {
  return {
    origins,
    files: 1,
    owns: named(origins),
    formatOf: (opened) => ({ format: format(opened), refused: [], unread: [] }),
  };
}

/** Whether an id bears the name of one of these sources: « mds--mds41-blois » that of « mds ». */
export function named(origins: readonly string[]): (id: string) => boolean {
  return (id) => origins.some((origin) => id.startsWith(`${origin}--`));
}
