import { guessLearned, weigh } from '../../understanding/learned/guess.ts';
import type { Packed } from '../../understanding/learned/model.ts';
import { type Model, unpack } from '../../understanding/learned/model.ts';
import { type Bank, examplesOf, type Heard } from './examples.ts';
import { acrossFolds, type Grouping } from './folds.ts';
import { learn } from './learn.ts';
import { pack, type Settings } from './pack.ts';

/** A sentence that the model had not learnt, and the share it gave each need. */
export type Tried = { phrase: Heard; shares: Float64Array };

const FOLDS = 5;
const UNSET = { inputs: '', temperature: 1, least: 0 };

/** Each sentence of one need, tried by a model packed from the other folds. */
export function holdOut({ codes, single }: Bank, grouping: Grouping, count = FOLDS): Tried[] {
  return acrossFolds(single, count, grouping, (phrases, held) => {
    const model = modelOf(codes, phrases);
    return held.map((phrase): Tried => ({ phrase, shares: weigh(model, phrase.said, phrase.guesses) }));
  }).flat();
}

/** As many weights as a Worker may carry beside those of dangers. */
const KEPT = 185_000;

/** What some sentences teach of needs, packed. */
export function taught(phrases: readonly Heard[], settings: Settings): Packed {
  const examples = examplesOf(phrases, settings.codes);
  return pack(learn(examples, settings.codes.length), examples, settings, KEPT);
}

/** The same, unpacked and not calibrated. */
export const modelOf = (codes: readonly string[], phrases: readonly Heard[]): Model =>
  unpack(taught(phrases, { ...UNSET, codes }));

/** The share of needs, among those of sentences of several, that are in the first three given. */
export function severalFound(model: Model, several: readonly Heard[]): number {
  let found = 0;
  let wanted = 0;
  for (const { needs, said, guesses } of several) {
    const given = guessLearned(model, said, guesses)
      .slice(0, 3)
      .map(({ code }) => code);
    found += needs.filter((code) => given.includes(code)).length;
    wanted += needs.length;
  }
  return found / wanted;
}
