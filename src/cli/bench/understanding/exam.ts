import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BankPhrase, readDangers, readPhrases } from '../../../directory/rows/read-phrases.ts';
import { csvText } from '../../../directory/sources/write-csv.ts';
import { Phrase } from '../../eval/phrase.ts';
import { readPhraseFile } from '../../eval/read-file.ts';
import { foldsOf } from '../../words/folds.ts';

/** What every way of understanding is taught, a folder like data/, and what each is asked then. */
export type Exam = { data: string; asked: Phrase[] };

/** One sentence in so many is set aside. */
export const FOLDS = 10;
const SEVERAL = 'plusieurs.csv';

/** The sentences of a file, for who learnt the whole of the bank. Throws an OperatorError for a file that is not of that kind. */
export const examOf = (file: string, data: string): Exam => ({ data, asked: readPhraseFile(file) });

/**
 * A fold of the bank of the folder `data`, for who learnt a copy without it, written in `folder`: a sentence is set
 * aside with those that are nearly the same, and those that say a danger are set aside too but not asked.
 */
export function setAside(data: string, folder: string): Exam {
  const phrases = readPhrases(data);
  const dangers = readDangers(data).map(({ kind, text }) => ({ text, needs: [kind], situation: '', file: kind }));
  const all: BankPhrase[] = [...phrases, ...dangers];
  const folds = foldsOf(all, FOLDS, 'alike');
  const aside = new Set(all.filter((_, at) => folds[at] === 0).map(({ text }) => text));

  const copy = join(folder, 'data');
  cpSync(join(data, 'phrases'), join(copy, 'phrases'), { recursive: true });
  const names = readdirSync(join(copy, 'phrases'), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((name) => name.endsWith('.txt'))) {
    const file = join(copy, 'phrases', name);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => !aside.has(line.trim())).join('\n'));
  }
  const several = phrases.filter(({ file, text }) => file === SEVERAL && !aside.has(text));
  const rows = several.map(({ text, needs }) => ({ phrase: text, besoins: needs.join('|') }));
  writeFileSync(join(copy, 'phrases', SEVERAL), csvText(['phrase', 'besoins'], rows));
  return { data: copy, asked: phrases.filter(({ text }) => aside.has(text)).map(asPhrase) };
}

const asPhrase = ({ text, needs }: BankPhrase, at: number): Phrase =>
  Phrase.parse({ id: String(at), text, needs, urgent: 'none', difficulty: 'banque' });
