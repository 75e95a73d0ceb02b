import { readFileSync } from 'node:fs';
import { OperatorError } from '../../config.ts';
import { type Phrase, parsePhrases } from './phrase.ts';

/** The text of a file; throws an OperatorError when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OperatorError(`Le fichier « ${file} » manque ou ne se lit pas.`, { cause });
  }
}

/** The annotated sentences of a file; throws an OperatorError that says what is wrong, and on which line. */
export const readPhraseFile = (file: string): Phrase[] => parsePhrases(readText(file), file);
