import { readDangers, readPhrases } from '../../directory/rows/read-phrases.ts';
import { dangerFeatures, NO_DANGER } from '../../understanding/danger.ts';
import { dangersTold, type Told } from '../../understanding/dangers/patterns.ts';
import { blankFigures } from '../../understanding/figures.ts';
import { hear, type Said } from '../../understanding/said.ts';
import type { Example } from './learn.ts';

/**
 * Where a sentence comes from: written as a plea, written to look like one, of a need that is nearly always a danger,
 * of one that sometimes is, of one that is none.
 */
type Origin = 'plea' | 'lookalike' | 'likely' | 'maybe' | 'ordinary';
/** A sentence, heard, and the danger it tells. */
export type DangerPhrase = {
  text: string;
  key: string;
  origin: Origin;
  /** Without its figures of speech. */
  said: Said;
  told: Told[];
  /** As folds want them. */
  needs: string[];
  situation: string;
  file: string;
};

const LOOKALIKES = 'sosies';
/** Sentences under a heading that begins so must never be wrong, and teach so many times more. */
const NEVER = 'jamais ';
const WITHOUT_FAIL = 6;
/** Needs that are a danger in nearly every sentence, and that danger. */
const LIKELY: Record<string, string> = {
  'crise-suicidaire': 'suicide',
  'violences-conjugales': 'violence/couple',
  'enfant-danger': 'child-danger',
  'maltraitance-vulnerable': 'violence/vulnerable',
};
/** Needs of which some sentences tell a danger and others not. */
const MAYBE = new Set([
  'urgence-secours',
  'victime-infraction',
  'hebergement',
  'jeune-sans-soutien',
  'aide-alimentaire',
  'sante-mentale',
]);
/** How much a sentence teaches, chosen by cross-validation: one that was not read for its danger teaches less. */
const WEIGHTS: Record<Origin, number> = { plea: 0.5, lookalike: 2, likely: 0.2, maybe: 0.2, ordinary: 1 };

/** Reads what the folder `dir` says of danger, and hears every sentence once. */
export function hearDangers(dir = 'data'): DangerPhrase[] {
  const said = new Map<string, Omit<DangerPhrase, 'said' | 'told'>>();
  for (const { kind, text, situation } of readDangers(dir)) {
    const lookalike = kind === LOOKALIKES;
    const key = lookalike ? NO_DANGER : kind;
    said.set(text, { text, key, origin: lookalike ? 'lookalike' : 'plea', needs: [kind], situation, file: kind });
  }
  for (const phrase of readPhrases(dir)) {
    if (said.has(phrase.text)) continue;
    const origin = originOf(phrase.needs);
    said.set(phrase.text, { ...phrase, origin, key: origin === 'likely' ? likelyOf(phrase.needs) : NO_DANGER });
  }
  return [...said.values()].map((phrase) => {
    const heard = blankFigures(hear(phrase.text));
    return { ...phrase, said: heard, told: dangersTold(heard) };
  });
}

function originOf(needs: readonly string[]): Origin {
  if (needs.some((need) => need in LIKELY)) return 'likely';
  return needs.some((need) => MAYBE.has(need)) ? 'maybe' : 'ordinary';
}

const likelyOf = (needs: readonly string[]): string =>
  needs.map((need) => LIKELY[need]).find((key) => key !== undefined) ?? NO_DANGER;

/** The dangers of the bank, the absence of danger first. */
export const keysOf = (phrases: readonly DangerPhrase[]): string[] => [
  NO_DANGER,
  ...new Set(
    phrases
      .map(({ key }) => key)
      .filter((key) => key !== NO_DANGER)
      .sort(),
  ),
];

/** What is learnt from sentences: their features, and the number of their danger. */
export function dangerExamples(phrases: readonly DangerPhrase[], keys: readonly string[]): Example[] {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  return phrases.map(({ key, origin, situation, said, told }) => ({
    features: dangerFeatures(said.words, told),
    label: numbers.get(key) ?? 0,
    weight: WEIGHTS[origin] * (situation.startsWith(NEVER) ? WITHOUT_FAIL : 1),
  }));
}
