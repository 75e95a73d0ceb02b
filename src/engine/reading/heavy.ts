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
  const found = plainer.flatMap(({ mot, dire }) => {
    const pattern = patternOf(mot, dire);
    const from = words.findIndex((_, at) => pattern.every((one, next) => one.test(words[at + next] ?? '')));
    if (from < 0) return [];
    return [{ said: written.slice(from, from + pattern.length).join(' '), dire, from, to: from + pattern.length }];
  });
  return found
    .filter((one) => !found.some((other) => other.to - other.from > one.to - one.from && covers(other, one)))
    .sort((a, b) => a.from - b.from);
}

const covers = (longer: Found, { from, to }: Found): boolean => from < longer.to && to > longer.from;

const known = new Map<string, RegExp[]>();

/** One pattern for each word of a turn. */
function patternOf(mot: string, dire: string): RegExp[] {
  const name = `${mot}=${dire}`;
  const before = known.get(name);
  if (before) return before;
  const verb = /(?:er|ir|re)$/.test(plain(dire).split(' ')[0] ?? '');
  const made = plain(mot)
    .split(' ')
    .map((word) => new RegExp(`^(?:${formsOf(word, verb)})$`));
  known.set(name, made);
  return made;
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
