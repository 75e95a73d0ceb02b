import type { Shown } from './shown.ts';
import { sentencesIn, syllablesIn, wordsIn } from './words.ts';

/** How easily a set of texts is read. */
export type Reading = {
  /** Kandel and Moles (1958), Flesch’s ease for French: 207 − 1.015 words a sentence − 73.6 syllables a word. 100 is easy, 60 is a newspaper. Figures are left out of the syllables. */
  ease: number;
  sentences: number;
  /** Mean and longest, in words. */
  mean: number;
  longest: number;
};

export type Hard = Shown & { sentence: string; words: number };

/** The reading ease of texts; one of 100 for none. */
export function readingOf(shown: readonly Shown[]): Reading {
  const lengths = shown.flatMap(({ text }) => sentencesIn(text).map((sentence) => wordsIn(sentence)));
  const words = lengths.flat().filter((word) => !/^\d/.test(word));
  if (words.length === 0) return { ease: 100, sentences: 0, mean: 0, longest: 0 };
  const mean = lengths.flat().length / lengths.length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    ease: Math.round(207 - 1.015 * mean - 73.6 * syllables),
    sentences: lengths.length,
    mean: Math.round(mean * 10) / 10,
    longest: Math.max(...lengths.map(({ length }) => length)),
  };
}

/** The hardest sentences, by length then by syllables, the hardest first. */
export function hardest(shown: readonly Shown[], count: number): Hard[] {
  return shown
    .flatMap((one) =>
      sentencesIn(one.text).map((sentence) => {
        const words = wordsIn(sentence);
        return {
          ...one,
          sentence,
          words: words.length,
          weight: words.length + words.reduce((sum, word) => sum + syllablesIn(word), 0) / 4,
        };
      }),
    )
    .sort((a, b) => b.weight - a.weight || (a.sentence < b.sentence ? -1 : 1))
    .slice(0, count)
    .map(({ weight: _, ...hard }) => hard);
}
