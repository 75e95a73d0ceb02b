import { plain } from '../letters.ts';
import { handoffWord } from './handoff-words.ts';
import { digitsIn, isDigits } from './spoken-digits.ts';

/** A hand-over code: four digits and a word, « 4827 tilleul », as people write it and as they say it. */

const DIGITS = 4;

/** What people say around a code. « Un » is left out: it is a digit too. */
const around = new Set(
  'allo alors bonjour c ce chiffres code donc de en est et euh il j ai je l la le les lettres merci mon mot numero oui plait puis s salut suite suivi t tiret trait union virgule voici voila vous'.split(
    ' ',
  ),
);

/**
 * The code that is the whole of a message, as « 4827 tilleul »; null when there is none, or anything else beside it:
 * words that could tell a need, or a danger, are never taken for a code.
 */
export function codeIn(text: string): string | null {
  if (text.length > 200) return null;
  const words = wordsOf(text);
  const said = words.slice(words.lastIndexOf('code') + 1).filter((word) => !around.has(word));
  const prelude = words.slice(0, Math.max(0, words.lastIndexOf('code')));
  if (!prelude.every((word) => around.has(word) || word === 'un')) return null;
  const ends = [said.at(-1), said[0]].map((word) => (word === undefined ? null : handoffWord(word)));
  const [last, first] = ends;
  const named = last ? { word: last, rest: said.slice(0, -1) } : first ? { word: first, rest: said.slice(1) } : null;
  if (!named?.rest.every(isDigits)) return null;
  const digits = digitsIn(named.rest, DIGITS);
  return digits === null ? null : `${digits} ${named.word}`;
}

/** Whether a message says that one has a code, and does not give it, or not whole: « j’ai un code », « code 4827 ». */
export function bringsCode(text: string): boolean {
  const said = wordsOf(text.slice(0, 200)).join(' ');
  return /^(?:bonjour |allo )?(?:(?:j ai|voici|voila|c est) )?(?:(?:un|mon|le) )?code(?: \d[\d ]*(?:[a-z]+)?)?$/.test(
    said,
  );
}

/** Plain words, a digit never stuck to a letter: « 4827TILLEUL » is two. */
const wordsOf = (text: string): string[] =>
  plain(text)
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(' ')
    .filter(Boolean);
