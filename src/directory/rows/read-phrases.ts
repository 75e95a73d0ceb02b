import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from './csv.ts';

/** A sentence of the expression bank: what it means, and the situation it was written for. */
export type BankPhrase = { text: string; needs: string[]; situation: string; file: string };

/**
 * Reads the expression bank of the folder `dir` (data/): phrases/<need>.txt, one sentence a line under headings of
 * situations, then phrases/plusieurs.csv. In the order of names, so that the same bank always reads the same.
 */
export function readPhrases(dir: string): BankPhrase[] {
  const bank = join(dir, 'phrases');
  if (!existsSync(bank)) return [];
  const files = readdirSync(bank).filter((name) => name.endsWith('.txt'));
  return [...files.sort().flatMap((name) => readNeed(bank, name)), ...readSeveral(join(bank, 'plusieurs.csv'))];
}

/** A sentence of the bank that tells a danger, or only looks like one (`kind` is then « sosies »). */
export type DangerSentence = { kind: string; text: string; situation: string };

/** Reads the files of the folder `dir`/phrases/dangers: what each says of danger, sentence by sentence. */
export function readDangers(dir: string): DangerSentence[] {
  const folder = join(dir, 'phrases', 'dangers');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) =>
    sentencesOf(join(folder, name)).map((sentence) => ({
      kind: name.slice(0, -'.txt'.length).replace('--', '/'),
      ...sentence,
    })),
  );
}

function readNeed(bank: string, name: string): BankPhrase[] {
  const need = name.slice(0, -'.txt'.length);
  return sentencesOf(join(bank, name)).map(({ text, situation }) => ({
    text,
    needs: [need],
    situation: `${need} ${situation}`,
    file: name,
  }));
}

/** The sentences of a file, each under the last heading before it. */
function sentencesOf(file: string): { text: string; situation: string }[] {
  let situation = '';
  return linesOf(file).flatMap(({ text, heading }) => {
    if (!heading) return [{ text, situation }];
    situation = text;
    return [];
  });
}

function readSeveral(file: string): BankPhrase[] {
  if (!existsSync(file)) return [];
  return readCsv(file).map(({ cells: { phrase = '', besoins = '' } }) => ({
    text: phrase,
    needs: besoins.split('|').map((code) => code.trim()),
    situation: '',
    file: 'plusieurs.csv',
  }));
}

function linesOf(file: string): { text: string; heading: boolean }[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line.replace(/^#+\s*/, ''), heading: line.startsWith('#') }));
}
