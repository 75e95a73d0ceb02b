import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the model is made from: the bank, how sentences are heard, how they are learnt. */
const FROM = [
  'data/phrases',
  'src/letters.ts',
  'src/understanding/danger.ts',
  'src/understanding/dangers',
  'src/understanding/figures.ts',
  'src/understanding/keywords',
  'src/understanding/learned',
  'src/understanding/lexicon.ts',
  'src/understanding/matcher.ts',
  'src/understanding/needs.ts',
  'src/understanding/pattern.ts',
  'src/understanding/said.ts',
  'src/understanding/spelling.ts',
  'src/understanding/vocabulary.ts',
  'src/directory/rows/read-phrases.ts',
  'src/cli/words',
];

/** A short name of everything that the model depends on: it changes when any of it does. */
export function inputsHash(root = '.'): string {
  const hash = createHash('sha256');
  for (const path of FROM.flatMap((from) => filesIn(root, from)))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(root: string, from: string): string[] {
  if (/\.\w+$/.test(from)) return from.endsWith('.generated.ts') ? [] : [from];
  if (!existsSync(join(root, from))) return [];
  return readdirSync(join(root, from))
    .sort()
    .flatMap((name) => filesIn(root, `${from}/${name}`));
}
