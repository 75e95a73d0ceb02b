import { join } from 'node:path';
import * as z from 'zod';
import type { Lexicon } from '../../engine/reading/trouble.ts';
import { cell, readTable } from './table.ts';

const Plainer = z.object({ mot: cell.text, dire: cell.text });
const Acronym = z.object({ sigle: cell.text, dire: cell.text, connu: cell.yes });

/**
 * Reads the words that authors avoid (mots-simples.csv) and the acronyms they explain (sigles.csv) in the folder `dir`.
 * Throws one French sentence when a file is absent or damaged.
 */
export function readLexicon(dir: string): Lexicon {
  return {
    plainer: readTable(join(dir, 'mots-simples.csv'), Plainer).map(({ row }) => row),
    acronyms: readTable(join(dir, 'sigles.csv'), Acronym).map(({ row }) => row),
  };
}
