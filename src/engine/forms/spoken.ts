import { sentencesIn } from '../reading/words.ts';

/** Letters said in a second at an easy pace, and the breath after a sentence: an estimate, a little slow on purpose. */
const LETTERS_A_SECOND = 14;
const BREATH = 0.5;

/** Seconds that a text takes to be said; a figure is said slower than a letter is read. */
export function secondsToSay(text: string): number {
  const letters = [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? 4 : 1), 0);
  return letters / LETTERS_A_SECOND + sentencesIn(text).length * BREATH;
}
