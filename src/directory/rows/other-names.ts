import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { cell, readTable } from './table.ts';

/** Names that people say for communes, kept beside the files of the communes, which are made anew from their source. */

const OtherName = z.object({ code_insee: cell.text, nom: cell.text });

/** Names of communes that were joined to another, out of the detailed files, whose rows bear their own. */
const OLD = 'noms-anciens-france.csv';
/** Short names that residents say: « Romo ». */
const EVERYDAY = 'noms-courants.csv';

/**
 * Reads the two files of names in `dir` and gives what completes a commune with them; a file that is not there says
 * nothing. Throws an OperatorError for a damaged one.
 */
export function readOtherNames(dir: string) {
  const old = byCommune(join(dir, OLD));
  const everyday = byCommune(join(dir, EVERYDAY));
  return <T extends { code_insee: string; noms_anciens?: string[] }>(commune: T) => ({
    ...commune,
    noms_anciens: [...(commune.noms_anciens ?? []), ...(old.get(commune.code_insee) ?? [])],
    noms_courants: everyday.get(commune.code_insee) ?? [],
  });
}

function byCommune(file: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  if (!existsSync(file)) return names;
  for (const { row } of readTable(file, OtherName)) {
    names.set(row.code_insee, [...(names.get(row.code_insee) ?? []), row.nom]);
  }
  return names;
}
