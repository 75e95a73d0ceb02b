import { parseConfig } from '../../config.ts';
import { type Dataset, readDataset } from '../../directory/dataset.ts';
import type { Terminal } from '../terminal.ts';

/** The folder that the subcommands read and write, unless they are given another. */
export const DATA = 'data';

/** What was asked of a subcommand: its words, and its options without their dashes (`--json` → `json`). */
export type Asked = {
  words: string[];
  options: ReadonlySet<string>;
  data: string;
  terminal: Terminal;
  /** Prints on the terminal. */
  console: Console;
};

/** A subcommand gives its exit code, or `usage` when the words do not say what to do. */
export type Subcommand = (asked: Asked) => number | 'usage' | Promise<number | 'usage'>;

/** The directory of the départements served. Throws an OperatorError when a file of data/ is damaged. */
export function dataset(asked: Asked): Dataset {
  return readDataset(asked.data, territoires(asked));
}

/** The codes of the départements served. Throws an OperatorError when the environment is wrong. */
export function territoires({ terminal }: Asked): string[] {
  return parseConfig({ TERRITOIRES: terminal.env.TERRITOIRES }).territoires;
}
