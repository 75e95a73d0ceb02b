import { plain } from '../../letters.ts';

/** A street as it compares: its number, and its words without articles, spelt out. */
export type Street = { number: string | null; words: string[] };

const SPELT: Record<string, string> = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  boul: 'boulevard',
  pl: 'place',
  rte: 'route',
  che: 'chemin',
  imp: 'impasse',
  all: 'allee',
  fg: 'faubourg',
  fbg: 'faubourg',
  st: 'saint',
  ste: 'sainte',
  dr: 'docteur',
  mal: 'marechal',
  gal: 'general',
  gl: 'general',
  pdt: 'president',
};
const EMPTY = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'et']);

const WAY = 'rue|avenue|boulevard|place|route|chemin|impasse|allee|quai|cours|faubourg|esplanade|square|mail';
const NUMBERED = new RegExp(
  `\\b(\\d+(?: (?:bis|ter|quater))?)(?: \\d+)* ((?:${Object.keys(SPELT).join('|')}|${WAY}) .*)`,
);

/**
 * Reads an address; null when it has no words. The number and its street are found wherever they stand (« Maison des
 * associations / 4 place… »); of « 17-21 rue… » the first number counts; a P.O. box is left out.
 */
export function streetOf(adresse: string | null): Street | null {
  const lines = (adresse ?? '').split('/').map((line) => plain(line).replace(/\b(bp|cs)[ \d]*$/, ''));
  const text = lines.filter(Boolean).join(' ').trim();
  const [, number = null, street = text] = NUMBERED.exec(text) ?? [];
  const words = street.split(' ').filter((word) => word && !EMPTY.has(word));
  return words.length > 0 ? { number, words: words.map((word) => SPELT[word] ?? word) } : null;
}

/**
 * Whether two streets are one. `same`: same number, same street, of which one may say less (« avenue Maunoury »,
 * « avenue du Maréchal-Maunoury »); `unnumbered`: the very same words, no number, which a whole village may bear;
 * `differs`: two numbers or two streets; `unknown`: what is written does not say.
 */
export type SameStreet = 'same' | 'unnumbered' | 'differs' | 'unknown';

/** Compares two streets of one commune. */
export function compareStreets(a: Street | null, b: Street | null): SameStreet {
  if (!a || !b) return 'unknown';
  const alike = within(a.words, b.words) || within(b.words, a.words);
  if (a.number && b.number) return a.number === b.number && alike ? 'same' : 'differs';
  if (!alike) return isWay(a) && isWay(b) ? 'differs' : 'unknown';
  return !a.number && !b.number && a.words.length === b.words.length ? 'unnumbered' : 'unknown';
}

/** « Ehpad La Bonne Eure » or « Le Bourg » may well be in the street that the other names. */
const isWay = ({ words }: Street): boolean => WAYS.has(words[0] ?? '');
const WAYS = new Set(WAY.split('|'));

const within = (few: string[], many: string[]): boolean => few.every((word) => many.includes(word));
