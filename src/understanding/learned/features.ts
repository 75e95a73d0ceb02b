import type { Word } from '../said.ts';

/** What a model sees of a sentence: the buckets of its features, and how much each counts. */
export type Features = { buckets: Int32Array; values: Float32Array };

/** As many buckets as features are hashed into: a power of two. */
export const BUCKETS = 1 << 16;

const SHORTEST = 4;
const LONGEST = 7;
/** Words and pairs of words count together as much as all the beginnings of words, times this. */
const WORDS = 1;
const PIECES = 0.7;
const TOLD = 0.6;

/** Words that only hold the others together: left out of the pairs of distant words. */
const EMPTY = new Set(
  'le la les un une de du des d l a au aux et en je j il ele on tu nous vous ils ce c cet cete que k ki ke est sui ai as ma mon me m te t se s y ne n mai pour par dan sur avec ou'.split(
    ' ',
  ),
);

/**
 * The features of words already heard: single words, pairs, pairs of the words that carry meaning, beginnings of words
 * (so that « endettement » meets « endetté »), and what other layers `told` of the sentence.
 */
export function featuresOf(words: readonly Word[], told: readonly string[] = []): Features {
  const whole = new Set<number>();
  const pieces = new Set<number>();
  let before = '^';
  let heavy = '^';
  for (const { mute } of words) {
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
    if (mute.length >= SHORTEST) cut(mute, pieces);
  }
  const others = told.map((name) => bucketOf('t', name));
  const groups: [Iterable<number>, number, number][] = [
    [whole, whole.size, WORDS],
    [pieces, pieces.size, PIECES],
    [others, others.length, TOLD * Math.sqrt(others.length)],
  ];
  const buckets = new Int32Array(whole.size + pieces.size + others.length);
  const values = new Float32Array(buckets.length);
  let at = 0;
  for (const [group, size, weight] of groups)
    for (const bucket of group) {
      buckets[at] = bucket;
      values[at++] = weight / Math.sqrt(size);
    }
  return { buckets, values };
}

/** The beginnings of a word, three to seven letters: what a stem is, when the ending is misspelt. */
function cut(word: string, into: Set<number>): void {
  for (let to = 3; to <= Math.min(word.length, LONGEST); to++) into.add(bucketOf('c', word.slice(0, to)));
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
