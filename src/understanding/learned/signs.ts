import type { Guess } from '../needs.ts';
import type { Word } from '../said.ts';
import { conceptsOf } from './concepts.ts';

const CLEAR = 0.75;

/** What the hand-written layers say of words, as features: the needs of their patterns, their concepts, the ages said. */
export function signsOf(words: readonly Word[], guesses: readonly Guess[]): string[] {
  const signs = new Set<string>();
  guesses.forEach(({ code, score }, place) => {
    signs.add(`need ${code}`);
    if (place === 0) signs.add(`first ${code}`);
    if (score >= CLEAR) signs.add(`clear ${code}`);
  });
  if (guesses.length === 0) signs.add('no need');
  words.forEach((word, at) => {
    if (/^\d/.test(word.mute)) signs.add(numberOf(Number(word.mute), words[at + 1]?.mute));
  });
  return [...signs, ...conceptsIn(words)];
}

/** An age by what it opens, anything else by its unit. */
function numberOf(number: number, unit = ''): string {
  if (unit !== 'ans' && unit !== 'an') return `number ${unit}`;
  if (number < 3) return 'age baby';
  if (number < 12) return 'age child';
  if (number < 18) return 'age teen';
  if (number < 26) return 'age youth';
  return number < 60 ? 'age adult' : 'age senior';
}

/** What words are about, as features. */
export function conceptsIn(words: readonly Word[]): string[] {
  return [...new Set(words.flatMap(conceptsOf))].map((concept) => `about ${concept}`);
}
