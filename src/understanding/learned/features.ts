import { stemmer } from '@orama/stemmers/french';
import type { Word } from '../said.ts';
import { sound } from '../spelling.ts';

/** What a model sees of a sentence: the buckets of its features, and how much each counts. */
export type Features = { buckets: Int32Array; values: Float32Array };

/** As many buckets as features are hashed into, a power of two: enough that a word never learnt seldom falls on one that was. */
export const BUCKETS = 1 << 18;

/** Words and their pairs count together as much as all stems, or all that was told, times these; chosen by cross-validation. */
const WEIGHTS = { words: 1, stems: 0.85, told: 0.3 };
/** A stem is that of the dictionary and, for a word whose ending is misspelt, its first letters. */
const BEGINNINGS = [4, 5];

/** Words that only hold the others together: left out of the pairs of distant words. */
const EMPTY = new Set(
  'le la les un une de du des d l a au aux et en je j il ele on tu nous vous ils ce c cet cete que k ki ke est sui ai as ma mon me m te t se s y ne n mai pour par dan sur avec ou'.split(
    ' ',
  ),
);

/**
 * The features of words already heard: single words, pairs, pairs of the words that carry meaning, stems (so that
 * « endettement » meets « endetté »), and what other layers `told` of the sentence, each counting `trust`.
 */
export function featuresOf(words: readonly Word[], told: readonly string[] = [], trust = WEIGHTS.told): Features {
  const whole = new Set<number>();
  const stems = new Set<number>();
  let before = '^';
  let heavy = '^';
  for (const word of words) {
    const { mute } = word;
    if (mute === '^' || mute === '$') continue;
    if (mute === '/' || mute === '_') {
      before = heavy = mute;
      continue;
    }
    whole.add(bucketOf('w', mute));
    whole.add(bucketOf('b', before, mute));
    before = mute;
    if (EMPTY.has(mute)) continue;
    if (heavy !== before) whole.add(bucketOf('s', heavy, mute));
    heavy = mute;
    for (const bucket of stemsOf(word)) stems.add(bucket);
  }
  const others = told.map((name) => bucketOf('t', name));
  const groups: [Iterable<number>, number, number][] = [
    [whole, whole.size, WEIGHTS.words],
    [stems, stems.size, WEIGHTS.stems],
    [others, 1, trust],
  ];
  const buckets = new Int32Array(whole.size + stems.size + others.length);
  const values = new Float32Array(buckets.length);
  let at = 0;
  for (const [group, size, weight] of groups)
    for (const bucket of group) {
      buckets[at] = bucket;
      values[at++] = weight / Math.sqrt(size);
    }
  return { buckets, values };
}

/** The stem of a word (Snowball's, for French, then as it is heard) and its beginnings. */
function stemsOf(word: Word): number[] {
  const { written, mute, known } = word;
  if (known.stems) return known.stems;
  const stems = [bucketOf('r', sound(stemmer(written)))];
  for (const length of BEGINNINGS) if (mute.length >= length) stems.push(bucketOf('c', mute.slice(0, length)));
  known.stems = stems;
  return stems;
}

/** The bucket of a feature (FNV-1a over its letters, then mixed). */
function bucketOf(kind: string, first: string, second = ''): number {
  let hash = 2166136261 ^ kind.charCodeAt(0);
  for (let at = 0; at < first.length; at++) hash = Math.imul(hash ^ first.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ 32, 16777619);
  for (let at = 0; at < second.length; at++) hash = Math.imul(hash ^ second.charCodeAt(at), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & (BUCKETS - 1);
}
