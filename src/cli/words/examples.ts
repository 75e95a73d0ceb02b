import { type BankPhrase, readDangers, readPhrases } from '../../directory/rows/read-phrases.ts';
import type { DangerKey } from '../../understanding/dangers/key.ts';
import { needsOf } from '../../understanding/dangers/needs-of.ts';
import { featuresOf } from '../../understanding/learned/features.ts';
import { signsOf } from '../../understanding/learned/signs.ts';
import { type Guess, guessNeeds } from '../../understanding/needs.ts';
import { hear, type Said } from '../../understanding/said.ts';
import type { Example } from './learn.ts';

/** A sentence of the bank, heard. */
export type Heard = BankPhrase & { said: Said; guesses: Guess[] };
export type Bank = {
  /** The needs in the order of their numbers. */
  codes: string[];
  /** Sentences of one need. */
  single: Heard[];
  /** Sentences of several. */
  several: Heard[];
};

/** Reads the bank of the folder `dir` and hears every sentence once. */
export function hearBank(dir = 'data'): Bank {
  const dangers = readDangers(dir).flatMap(({ kind, text }) => {
    const needs = needsOf[kind as DangerKey]?.slice(0, 1);
    return needs === undefined ? [] : [{ text, needs, situation: `danger ${kind} ${text}`, file: `dangers/${kind}` }];
  });
  const heard = [...readPhrases(dir), ...dangers].map((phrase): Heard => {
    const said = hear(phrase.text);
    return { ...phrase, said, guesses: guessNeeds(said) };
  });
  const single = heard.filter(({ needs }) => needs.length === 1);
  const codes = [...new Set(single.map(({ needs }) => needs[0] as string))].sort();
  return { codes, single, several: heard.filter(({ needs }) => needs.length > 1) };
}

/** A danger is heard by a layer of its own, and a sentence of several needs teaches only its first: both teach less. */
const WEIGHTS = { danger: 0.3, several: 0.5 };

/** What is learnt from sentences: their features, and the number of their first need. */
export function examplesOf(phrases: readonly Heard[], codes: readonly string[]): Example[] {
  const numbers = new Map(codes.map((code, at) => [code, at]));
  return phrases.flatMap((phrase) => {
    const { needs, said, guesses } = phrase;
    const label = numbers.get(needs[0] ?? '');
    const weight = isDanger(phrase) ? WEIGHTS.danger : needs.length > 1 ? WEIGHTS.several : 1;
    return label === undefined
      ? []
      : [{ features: featuresOf(said.words, signsOf(said.words, guesses)), label, weight }];
  });
}

/** Whether a sentence was written to say a danger. */
export const isDanger = ({ file }: BankPhrase): boolean => file.startsWith('dangers/');
