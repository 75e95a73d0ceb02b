import { foldToGsm, SEGMENT, septets, septetsFolded as size } from '../../engine/forms/gsm.ts';

/** How lines are put into messages of a known size, without cutting a word, a number or an hour. */

/** Septets of a message of one segment, and of one of two. */
export const ROOM = { one: SEGMENT.single, two: 2 * SEGMENT.part } as const;

/** Binds what must stay together: the groups of a number, « 9 h 30 », a sign and the word before it. */
const GLUE = '\u00a0';

/** A piece of a line, and what stands between it and the one before it. */
type Piece = { text: string; after: '\n' | ' ' };

/**
 * Lines as messages of at most `room` septets, in their order. `more` are the words that end a message that another
 * one follows, from the longest to the shortest: the longest that fits is taken. A line of more than one segment goes on in
 * the next message, after a whole sentence, or after a whole word when one sentence is longer than a message.
 */
export function inPages(lines: string[], room: number, more: string[]): string[] {
  const shortest = more.at(-1) ?? '';
  const least = room - (shortest ? septets(`\n${shortest}`) : 0);
  const pieces = lines.flatMap((line) => split(foldToGsm(line), least));
  const pages: string[] = [];
  let filled = 0;
  for (const [at, { text, after }] of pieces.entries()) {
    const limit = at === pieces.length - 1 ? room : least;
    const current = pages.at(-1);
    const length = size(text);
    if (current === undefined || filled + 1 + length > limit) {
      pages.push(text);
      filled = length;
    } else {
      pages[pages.length - 1] = `${current}${after}${text}`;
      filled += 1 + length;
    }
  }
  return pages.map((page, at) => (at === pages.length - 1 ? page : ended(page, room, more)));
}

/** These messages, the last one ended by these words where they fit in two segments with it. */
export function endingWith(pages: string[], words: string): string[] {
  const last = foldToGsm([pages.at(-1), words].filter(Boolean).join('\n'));
  return words !== '' && septets(last) <= ROOM.two ? [...pages.slice(0, -1), last] : pages;
}

function ended(page: string, room: number, more: string[]): string {
  const word = more.find((words) => septets(`${page}\n${words}`) <= room);
  return word ? foldToGsm(`${page}\n${word}`) : page;
}

/** A line whole when it is short; otherwise its sentences, and one that is longer than `room` septets by whole words. */
function split(line: string, room: number): Piece[] {
  if (size(line) <= Math.min(room, ROOM.one)) return [{ text: line, after: '\n' }];
  const texts = line.split(/(?<=[.!?]) (?=\p{Lu})/u).flatMap((sentence) => runs(sentence, room));
  return texts.map((text, at) => ({ text, after: at === 0 ? '\n' : ' ' }));
}

function runs(sentence: string, room: number): string[] {
  if (size(sentence) <= room) return [sentence];
  const found: string[] = [];
  let filled = 0;
  for (const word of glued(sentence).split(/ +/)) {
    const current = found.at(-1);
    const length = size(plainly(word));
    if (current !== undefined && filled + 1 + length <= room) {
      found[found.length - 1] = `${current} ${word}`;
      filled += 1 + length;
    } else {
      found.push(word);
      filled = length;
    }
  }
  return found.map(plainly);
}

const plainly = (text: string): string => text.replaceAll(GLUE, ' ');

const glued = (text: string): string => text.replace(/(?<=\d) (?=\d|h\b)|(?<=\bh) (?=\d)| (?=[?!:;])/g, GLUE);
