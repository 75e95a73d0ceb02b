import { keyOf } from '../../translation/dictionary.ts';

/** A sentence of the source: the French that is the key, holes included, and where its author finds it. */
export type Sentence = { fr: string; where: string };

/** A file of the source as translators see it: its name in flows/langues/<lang>/, and where its French comes from. */
export type SourceFile = { name: string; from: string; sentences: Sentence[] };

/** What functions with values are called with, by path: each list of arguments gives one sentence. */
export type Holes = Record<string, readonly (readonly unknown[])[]>;

/** Forms for lines that stay French. */
const NARROW = new Set(['sms', 'voix']);

/**
 * Every sentence of an object of words, in its order: texts, lists of texts, and functions, called with the holes that
 * `holes` names for their path. Throws on a function that has none: its sentences would never be translated.
 */
export function sentencesIn(words: unknown, holes: Holes, where = ''): Sentence[] {
  if (typeof words === 'string') return [{ fr: words, where }];
  if (typeof words === 'function') {
    const calls = holes[where];
    if (!calls) throw new Error(`dites les trous de « ${where} »`);
    return calls.map((args) => ({ fr: words(...args) as string, where }));
  }
  if (Array.isArray(words)) return words.flatMap((one) => sentencesIn(one, holes, where));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words)
    .filter(([key]) => !NARROW.has(key))
    .flatMap(([key, inner]) => sentencesIn(inner, holes, where ? `${where}.${key}` : key));
}

/** The sentences without their repetitions, the first place of each kept. */
export function once(sentences: Sentence[]): Sentence[] {
  const seen = new Map<string, Sentence>();
  for (const { fr, where } of sentences) {
    const key = keyOf(fr);
    if (/\p{L}/u.test(key) && !seen.has(key)) seen.set(key, { fr: key, where });
  }
  return [...seen.values()];
}
