import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorError } from '../../config.ts';

/**
 * Writes several files, all or none: each beside its place first, then all are put in place; when one cannot be, those
 * already there are put back. A file whose text is the same is not touched. Throws an OperatorError.
 */
export function writeAll(texts: ReadonlyMap<string, string>): void {
  const fresh = [...texts].map(([file, text]) => ({ file, text, old: textIn(file), beside: `${file}.tmp` }));
  const changed = fresh.filter(({ text, old }) => text !== old);
  const [written, placed]: [typeof changed, typeof changed] = [[], []];
  try {
    for (const each of changed) {
      mkdirSync(dirname(each.file), { recursive: true });
      writeFileSync(each.beside, each.text);
      written.push(each);
    }
    for (const each of changed) {
      renameSync(each.beside, each.file);
      placed.push(each);
    }
  } catch (cause) {
    for (const { beside } of written) rmSync(beside, { force: true });
    for (const { file, old } of placed) old === null ? rmSync(file) : writeFileSync(file, old);
    throw new OperatorError('L’annuaire ne peut pas être écrit (droits ou place sur le disque). Rien n’a changé.', {
      cause,
    });
  }
}

const textIn = (file: string): string | null =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : null;
