import type { DangerKey } from './dangers/key.ts';
import { foreignDanger } from './dangers/languages.ts';
import { dangersTold, type Told } from './dangers/patterns.ts';
import { blankFigures } from './figures.ts';
import { breathsOf } from './learned/breaths.ts';
import { packed } from './learned/dangers.generated.ts';
import { type Features, featuresOf } from './learned/features.ts';
import { type Model, unpack } from './learned/model.ts';
import { sharesOf } from './learned/score.ts';
import { conceptsIn } from './learned/signs.ts';
import { wordsFor } from './learned/why.ts';
import { hear, type Said, type Word } from './said.ts';

export type { DangerKey } from './dangers/key.ts';

/** `because`: the pattern that was heard, or the words of the bank that weighed most. `sure`: it is likelier than not. */
export type Danger = { key: DangerKey; because: string; sure: boolean };

/** What the bank calls a sentence that tells no danger. */
export const NO_DANGER = 'none';
/** A breath of a longer message is out of its context: it must be surer. */
const SURER = 0.75;
/** A message of fewer words is one breath. */
const LONG = 14;
const SURE = 0.5;
/** Of one or two words, between the marks of the beginning and the end, little can be told: they must be surer. */
const FEW = 5;
const ALONE = 0.25;
const TOLD = 0.15;
/** A danger is nearly as likely as another when it is no more than so many times less likely. */
const CLOSE = 3;
/** Patterns of danger were written with more care than those of needs. */
const TRUST = 1;

const model = unpack(packed);

/**
 * Reads a danger in a message, whatever its length; needs nothing but the words. Gives the key of the danger and
 * why, or null. Missing one is the gravest fault: what is heard was chosen by what a danger missed costs.
 */
export const readDanger = (text: string): Danger | null => dangerIn(hear(text), text);

/** The same, for a text already heard. */
export function dangerIn(said: Said, text: string): Danger | null {
  const plainly = blankFigures(said);
  const likely = likeliest(model, plainly, dangersTold(plainly));
  if (likely.share >= leastFor(plainly, likely)) return dangerOf(model, likely);
  const foreign = foreignDanger(text);
  return foreign && { ...foreign, sure: true };
}

/** How likely a danger must be: less where a pattern tells it too, more where there are hardly any words. */
function leastFor({ words }: Said, { told }: Likely): number {
  if (told.length > 0) return TOLD;
  return words.length < FEW ? Math.max(model.least, ALONE) : model.least;
}

/** The likeliest danger of some words: how likely it is that there is one, and the shares of each. */
export type Likely = { words: readonly Word[]; told: readonly Told[]; shares: Float64Array; share: number };

/** The danger of the whole of a message, or of one breath of it when that is surer; of no word, none. */
export function likeliest(danger: Model, said: Said, told: readonly Told[]): Likely {
  const whole = listen(danger, said.words, told);
  if (!said.words.some(({ written }) => /[a-z]/.test(written))) return { ...whole, share: 0 };
  if (whole.share >= SURER || said.words.length < LONG) return whole;
  return breathsOf(said)
    .map(({ words, from, to }) =>
      listen(
        danger,
        words,
        told.filter(({ at }) => at >= from && at < to),
      ),
    )
    .filter(({ share }) => share >= SURER)
    .reduce((most, one) => (one.share > most.share ? one : most), whole);
}

function listen(danger: Model, words: readonly Word[], told: readonly Told[]): Likely {
  const shares = sharesOf(danger, dangerFeatures(words, told));
  return { words, told, shares, share: 1 - (shares[danger.codes.indexOf(NO_DANGER)] as number) };
}

/** What a model of dangers sees of words: the words, what they are about, and the most urgent pattern. */
export const dangerFeatures = (words: readonly Word[], told: readonly Told[]): Features =>
  featuresOf(words, [...conceptsIn(words), `told ${told[0]?.key ?? NO_DANGER}`], TRUST);

function dangerOf(danger: Model, likely: Likely): Danger {
  const label = labelOf(danger, likely);
  const learned = danger.codes[label] as DangerKey;
  const [told] = likely.told;
  const agreed =
    told !== undefined && (kindOf(told.key) === kindOf(learned) || isClose(danger, likely, told.key, label));
  return {
    key: agreed ? told.key : learned,
    because: agreed ? told.pattern : wordsFor(danger, label, likely.words).join(', '),
    sure: likely.share >= SURE,
  };
}

/** Of the same kind, or nearly as likely, a pattern knows better who acts, who suffers and when. */
const kindOf = (key: DangerKey): string => key.split('/')[0] as string;

const isClose = ({ codes }: Model, { shares }: Likely, key: DangerKey, label: number): boolean =>
  (shares[codes.indexOf(key)] ?? 0) * CLOSE >= (shares[label] as number);

/** The number of the danger that is the likeliest, were there one. */
export function labelOf({ codes }: Model, { shares }: Likely): number {
  const dangers = [...codes.keys()].filter((at) => codes[at] !== NO_DANGER);
  return dangers.reduce((best, at) => ((shares[at] as number) > (shares[best] as number) ? at : best), dangers[0] ?? 0);
}
