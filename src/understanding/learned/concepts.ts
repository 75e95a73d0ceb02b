import { groups } from '../lexicon.ts';
import { accepted } from '../pattern.ts';
import type { Word } from '../said.ts';
import { themes } from './themes.ts';

/** Words that mean nearly the same thing, under one name: what was learnt with one of them is known of the others. */
const whole = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
let longest = 0;

for (const [name, words] of Object.entries({ ...groups, ...themes })) {
  const heard = accepted(words.trim().split(/\s+/).join('|'));
  for (const word of new Set(heard.whole)) whole.set(word, [...(whole.get(word) ?? []), name]);
  for (const word of new Set(heard.beginnings)) {
    beginnings.set(word, [...(beginnings.get(word) ?? []), name]);
    longest = Math.max(longest, word.length);
  }
}

/** The names of what a word may mean. */
export function conceptsOf(word: Word): string[] {
  if (word.known.concepts) return word.known.concepts;
  const { sound, mute } = word;
  const names = [...(whole.get(mute) ?? [])];
  for (let length = 2; length <= Math.min(longest, sound.length); length++)
    names.push(...(beginnings.get(sound.slice(0, length)) ?? []));
  word.known.concepts = names;
  return names;
}
