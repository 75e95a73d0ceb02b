import { plain } from '../letters.ts';
import { groups } from './lexicon.ts';
import { mute, sound } from './spelling.ts';

/**
 * A pattern is read aloud as it is written:
 *   `mal au coeur`        these words, one after the other
 *   `mari|ex|copain`      any of these
 *   `frapp*`              any word that begins so
 *   `@partner`            any word of that group of the lexicon
 *   `pas?`                this word or nothing
 *   `..` `...`            up to three, up to seven other words, in the same sentence
 *   `--`                up to three other words, none of them a new subject (il, je, on…)
 *   `^` `$` `/`           the beginning and the end of the message, the end of a sentence
 *   `a & b`               both, anywhere in the message
 * Accents and spelling do not matter: patterns are heard as messages are.
 */

/** A table of patterns, separated by commas; line ends are spaces. */
export const phrases = (table: string): string[] =>
  table
    .split(',')
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');

export type Element = { token: string; gap: number; shy: boolean; optional: boolean };
export type Sequence = Element[];

const gaps: Record<string, number> = { '..': 3, '...': 7, '--': 3 };

/** The sequences of a pattern, all of which must be found. Throws on a pattern that begins with a gap or an optional word. */
export function parse(pattern: string): Sequence[] {
  return pattern.split(' & ').map((part) => {
    const sequence: Sequence = [];
    let gap = 0;
    let shy = false;
    for (const piece of part.trim().split(/\s+/)) {
      const width = gaps[piece];
      if (width !== undefined) {
        gap = width;
        shy = piece === '--';
        continue;
      }
      const optional = piece.endsWith('?');
      sequence.push({ token: optional ? piece.slice(0, -1) : piece, gap, shy, optional });
      gap = 0;
      shy = false;
    }
    if (sequence[0] === undefined || sequence[0].gap > 0 || sequence[0].optional)
      throw new Error(`pattern without a first word: ${pattern}`);
    return sequence;
  });
}

/** What a token accepts: whole words by their mute form, beginnings by their sound. Throws on an unknown group. */
export function accepted(token: string): { whole: string[]; beginnings: string[] } {
  const whole: string[] = [];
  const beginnings: string[] = [];
  for (const word of token.split('|')) {
    if (word.startsWith('@')) {
      const group = groups[word.slice(1)];
      if (group === undefined) throw new Error(`unknown group of words: ${word}`);
      const inner = accepted(group.trim().split(/\s+/).join('|'));
      whole.push(...inner.whole);
      beginnings.push(...inner.beginnings);
    } else if (word.endsWith('*')) beginnings.push(sound(plain(word)));
    else whole.push(/^[\^$/_]$/.test(word) ? word : mute(sound(plain(word))));
  }
  return { whole, beginnings };
}
