import type { Helpline } from '../engine/plan.ts';
import type { Dictionary } from './dictionary.ts';
import { sayIn } from './say-in.ts';

/** How the texts of a prompt are said in a language. */
export type Words = {
  /** Words: those without a translation stay French, and are counted. */
  words: (text: string) => string;
  /** A name: it stays as it is, unless the dictionary has it. */
  name: (text: string) => string;
};

/** The texts of one prompt in the language of a dictionary; `french` collects the words that stay French. */
export function wordsOf(dictionary: Dictionary, french: Set<string>): Words {
  return {
    words: (text) => {
      const said = sayIn(dictionary, text);
      if (said === null && /\p{L}/u.test(text)) french.add(text);
      return said ?? text;
    },
    name: (text) => sayIn(dictionary, text) ?? text,
  };
}

/** A line of help: its number stays. */
export function translateHelpline(line: Helpline, { words, name }: Words): Helpline {
  return {
    ...line,
    nom: name(line.nom),
    horaires: line.horaires && words(line.horaires),
    ...(line.why && { why: words(line.why) }),
  };
}
