import { type Said, STOP, type Word } from '../said.ts';

/** A part of a message that may hold a need of its own: its words, from the place `from` up to `to`. */
export type Clause = { words: Word[]; from: number; to: number };

const MOST = 8;
const SHORTEST = 3;
const LINKS = new Set(['et', 'mai', 'ausi', 'pui', 'sinon', 'plu']);

/** Cuts a message at its stops, its pauses and the words that link, into at most `most` clauses; none when it holds in one piece. */
export function clausesOf({ words, pauses }: Said, most = MOST): Clause[] {
  const clauses: Clause[] = [];
  let from = 1;
  const close = (to: number) => {
    const last = clauses.at(-1);
    if (to - from < SHORTEST && last) {
      last.words.push(...words.slice(from, to));
      last.to = to;
    } else if (to > from) clauses.push({ words: words.slice(from, to), from, to });
    from = to;
  };
  for (let at = 2; at < words.length; at++) {
    const word = words[at] as Word;
    const linked = LINKS.has(word.mute) && (word.mute !== 'plu' || words[at - 1]?.mute === 'en');
    if (word === STOP || pauses.has(at) || linked) close(at);
  }
  close(words.length - 1);
  return clauses.length > 1 ? clauses.slice(0, most) : [];
}
