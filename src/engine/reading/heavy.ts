import { plain } from '../../letters.ts';

/** An administrative word or turn and what to say instead, as data/mots-simples.csv gives them. */
export type Plainer = { mot: string; dire: string };

type Found = { said: string; dire: string; from: number; to: number };

/**
 * The administrative words of a sentence, in the order in which they stand, as they were written. A word is found in its
 * plural and feminine too (« bénéficiaires », « administrée »), « de » and « à » with their articles (« dans le cadre
 * du »), and a verb in « -er » conjugated when it is explained by a verb (« sollicitez » by « solliciter, demander »).
 * Of two turns that overlap, the longer is told.
 */
export function heavyWordsIn(sentence: string, plainer: readonly Plainer[]): Found[] {
  const written = sentence.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const words = written.map(plain);
  const startedBy = startersOf(plainer);
  const found = new Map<Turn, Found>();
  for (const [from, word] of words.entries()) {
    for (const turn of startedBy(word)) {
      if (found.has(turn) || !turn.pattern.every((one, next) => one.test(words[from + next] ?? ''))) continue;
      const to = from + turn.pattern.length;
      found.set(turn, { said: written.slice(from, to).join(' '), dire: turn.dire, from, to });
    }
  }
  const all = [...found.values()];
  return all.filter((one) => !all.some((other) => other.to - other.from > one.to - one.from && covers(other, one)));
}

const covers = (longer: Found, { from, to }: Found): boolean => from < longer.to && to > longer.from;

/** An administrative turn: one pattern for each of its words. */
type Turn = { dire: string; pattern: RegExp[] };

const starters = new WeakMap<readonly Plainer[], (word: string) => Turn[]>();

/** Gives the turns that a word may begin, found once for each word: the content repeats the same few thousand. */
function startersOf(plainer: readonly Plainer[]): (word: string) => Turn[] {
  const before = starters.get(plainer);
  if (before) return before;
  const turns = plainer.map(({ mot, dire }): Turn => ({ dire, pattern: patternOf(mot, dire) }));
  const known = new Map<string, Turn[]>();
  const startedBy = (word: string): Turn[] => {
    const found = known.get(word) ?? turns.filter(({ pattern: [first] }) => first?.test(word));
    known.set(word, found);
    return found;
  };
  starters.set(plainer, startedBy);
  return startedBy;
}

function patternOf(mot: string, dire: string): RegExp[] {
  const verb = /(?:er|ir|re)$/.test(plain(dire).split(' ')[0] ?? '');
  return plain(mot)
    .split(' ')
    .map((word) => new RegExp(`^(?:${formsOf(word, verb)})$`));
}

/** Endings of a regular verb: present, past, future, conditional, participles. */
const ENDINGS = 'er|e|es|ons|ez|ent|ant|ee?s?|ait|aient|era|erai|eras|erez|eront|erons|erait|eraient|iez|ions';

function formsOf(word: string, verb: boolean): string {
  if (word === 'de') return 'de|d|du|des';
  if (word === 'a') return 'a|au|aux';
  if (word.length < 4) return word;
  if (verb && word.endsWith('er')) return `${word.slice(0, -2)}(?:${ENDINGS})`;
  if (word.endsWith('s') || word.endsWith('x') || word.endsWith('z')) return word;
  if (word.endsWith('al')) return `${word}e?s?|${word.slice(0, -1)}ux`;
  return `${word}e?s?`;
}
