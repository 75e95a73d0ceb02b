import { parseConfig } from '../../config.ts';
import { type Dataset, readDataset } from '../../directory/dataset.ts';

/** The folder that the subcommands read and write. */
export const DATA = 'data';

/** What was asked of a subcommand: its words, and its options without their dashes (`--json` → `json`). */
export type Asked = { words: string[]; options: ReadonlySet<string> };

/** A subcommand gives its exit code, or `usage` when the words do not say what to do. */
export type Command = (asked: Asked) => number | 'usage' | Promise<number | 'usage'>;

/** The directory of the départements served. Throws an OperatorError when a file of data/ is damaged. */
export function dataset(): Dataset {
  return readDataset(DATA, territoires());
}

/** The codes of the départements served. Throws an OperatorError when the environment is wrong. */
export function territoires(): string[] {
  return parseConfig({ TERRITOIRES: process.env.TERRITOIRES }).territoires;
}
