import { plain } from '../letters.ts';
import { mute, sound, spellOut } from './spelling.ts';

/** A message as words that compare. */
export type Said = {
  /** From `^` to `$`, `/` between sentences, `_` where a figure of speech was blanked. */
  words: Word[];
  /** Where a comma, a colon or a dash was written: the places of the words that follow them. */
  pauses: ReadonlySet<number>;
};
export type Word = {
  /** Spelt out, without case or accents. */
  written: string;
  /** As heard, ending kept. */
  sound: string;
  /** As heard, mute ending dropped. */
  mute: string;
  /** What each layer makes of the word, so that none works it out twice in one message. */
  known: {
    tokens?: ReadonlySet<number>;
    begins?: number[][] | undefined;
    of?: number;
    stems?: number[];
    concepts?: string[];
  };
};

/** More is not a plea but a pasted text: its beginning and its end are read. */
const MAX_LETTERS = 6000;

const mark = (sign: string): Word => ({ written: sign, sound: sign, mute: sign, known: {} });
const BEGIN = mark('^');
const END = mark('$');
export const STOP = mark('/');
export const BLANK = mark('_');

/** Reads a message into words: spelling evened out, sentences kept apart. Any length is safe. */
export function hear(text: string): Said {
  const words = [BEGIN];
  const pauses = new Set<number>();
  for (const sentence of shorten(text).split(/[!?;\n]+|(?<!\.)\.(?=\s|$)/)) {
    if (words.length > 1 && words.at(-1) !== STOP) words.push(STOP);
    for (const breath of sentence.split(/[,:()]+|\s[-–—]+\s/)) {
      pauses.add(words.length);
      readInto(words, breath);
    }
  }
  if (words.at(-1) === STOP) words.pop();
  words.push(END);
  return { words, pauses };
}

function readInto(words: Word[], breath: string): void {
  for (const written of plain(breath)
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(' ')) {
    if (written === '') continue;
    for (const word of spellOut(written).split(' ')) {
      const heard = sound(word);
      // « c est est »: the shorthand « c » before a verb that was written.
      if (word === 'est' && words.at(-1)?.sound === 'est') continue;
      words.push({ written: word, sound: heard, mute: mute(heard), known: {} });
    }
  }
}

const shorten = (text: string): string =>
  text.length <= MAX_LETTERS ? text : `${text.slice(0, MAX_LETTERS / 2)}\n${text.slice(-MAX_LETTERS / 2)}`;
