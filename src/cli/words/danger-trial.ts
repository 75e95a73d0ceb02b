import { labelOf, likeliest } from '../../understanding/danger.ts';
import { type Model, unpack } from '../../understanding/learned/model.ts';
import { type DangerPhrase, dangerExamples, keysOf } from './danger-bank.ts';
import { acrossFolds } from './folds.ts';
import { learn } from './learn.ts';
import { pack } from './pack.ts';

/** A sentence that the model had not learnt, the danger it heard in it and how likely it is. */
export type Tried = { phrase: DangerPhrase; key: string; share: number };
/** Shares 0–1 of the sentences of a trial. */
export type Trial = { least: number; recall: number; kind: number; lookalikes: number; ordinary: number };

const FOLDS = 3;
/** Chosen by cross-validation. */
const LEARNING = { rounds: 16, rate: 0.3, decay: 3e-4 };
/** As many weights as matter; what is kept is shared with the model of needs. */
const KEPT = 60_000;

/** A danger missed costs as much as so many alarms for nothing; and so many messages tell one (as in annotated sets). */
const MISSED = 5;
const FREQUENT = 0.1;
/** So many of the others look like one. */
const ALIKE = 0.1;

/** A packed model of dangers: under `least`, none is heard in the whole of a message. */
export function packDangers(phrases: readonly DangerPhrase[], inputs: string, least: number) {
  const codes = keysOf(phrases);
  const examples = dangerExamples(phrases, codes);
  const model = learn(examples, codes.length, LEARNING);
  return pack(model, examples, { inputs, codes, temperature: 1, least }, KEPT);
}

/** Each sentence, tried by a model learnt from the others. */
export function tryDangers(phrases: readonly DangerPhrase[], count = FOLDS): Tried[] {
  return acrossFolds(phrases, count, 'alike', (taught, held) => {
    const model = unpack(packDangers(taught, '', 0));
    return held.map((phrase) => tryOne(model, phrase));
  }).flat();
}

function tryOne(model: Model, phrase: DangerPhrase): Tried {
  const likely = likeliest(model, phrase.said, phrase.told);
  return { phrase, key: model.codes[labelOf(model, likely)] as string, share: likely.share };
}

/** The share from which hearing a danger costs people the least, missed dangers and false alarms together. */
export function leastOf(tried: readonly Tried[]): number {
  const steps = Array.from({ length: 25 }, (_, at) => 0.06 + at * 0.02);
  const costs = steps.map((least) => {
    const { recall, ordinary, lookalikes } = trialOf(tried, least);
    const alarms = ALIKE * lookalikes + (1 - ALIKE) * ordinary;
    return FREQUENT * MISSED * (1 - recall) + (1 - FREQUENT) * alarms;
  });
  return Number((steps[costs.indexOf(Math.min(...costs))] as number).toFixed(2));
}

/** How well dangers are heard when none is heard under `least`. */
export function trialOf(tried: readonly Tried[], least: number): Trial {
  const of = (origin: string, right: (one: Tried) => boolean) => {
    const rows = tried.filter(({ phrase }) => phrase.origin === origin);
    return rows.filter(right).length / Math.max(1, rows.length);
  };
  return {
    least,
    recall: of('plea', ({ share }) => share >= least),
    kind: of('plea', ({ phrase, key, share }) => share >= least && key === phrase.key),
    lookalikes: of('lookalike', ({ share }) => share >= least),
    ordinary: of('ordinary', ({ share }) => share >= least),
  };
}
