import { accepted } from './pattern.ts';
import type { Word } from './said.ts';

/**
 * The tokens of the patterns of every table, numbered once, so that a word is listened to once for all tables. It
 * grows while tables are compiled, when the service starts, and never by what people say.
 */
const numbers = new Map<string, number>();
const whole = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
let longest = 0;
/** Grows with each pattern: what the signs `^`, `$` and `/` begin is worked out again when a table is added. */
let size = 0;

/** The number of a token. Throws on an unknown group of words. */
export function numberOf(token: string): number {
  const known = numbers.get(token);
  if (known !== undefined) return known;
  const words = accepted(token);
  size++;
  const number = numbers.size;
  numbers.set(token, number);
  for (const word of new Set(words.whole)) whole.set(word, [...(whole.get(word) ?? []), number]);
  for (const word of new Set(words.beginnings)) {
    beginnings.set(word, [...(beginnings.get(word) ?? []), number]);
    longest = Math.max(longest, word.length);
  }
  return number;
}

/** The tables in which a token begins a pattern. */
const begins: number[][] = [];
let tables = 0;

/** A number for one more table. */
export const newTable = (): number => tables++;

/** Says that a token begins a pattern of a table. */
export function beginIn(table: number, token: number): void {
  size++;
  const known = begins[token] ?? [];
  if (!known.includes(table)) begins[token] = [...known, table];
}

const NONE: readonly number[] = [];

/** The tokens of a word that begin a pattern of a table. */
export function beginningIn(table: number, word: Word): readonly number[] {
  const tokens = tokensOf(word);
  if (word.known.begins) return word.known.begins[table] ?? NONE;
  const byTable: number[][] = [];
  for (const token of tokens)
    for (const one of begins[token] ?? NONE) {
      const list = byTable[one];
      if (list) list.push(token);
      else byTable[one] = [token];
    }
  word.known.begins = byTable;
  return byTable[table] ?? NONE;
}

/** The numbers of the tokens that a word satisfies. */
export function tokensOf(word: Word): ReadonlySet<number> {
  if (word.known.tokens && word.known.of === size) return word.known.tokens;
  const tokens = new Set(whole.get(word.mute));
  for (let length = 1; length <= Math.min(longest, word.sound.length); length++)
    for (const number of beginnings.get(word.sound.slice(0, length)) ?? []) tokens.add(number);
  word.known = { ...word.known, tokens, begins: undefined, of: size };
  return tokens;
}
