import { groupsOf } from '../../engine/forms/phone-groups.ts';

/** Written text made ready to be said. Nothing here looks behind in a pattern: old Safari could not even read the file. */

/** Letters said at once: Chrome falls silent after some fifteen seconds, and slow voices say a dozen letters in one. */
const LONGEST = 170;

/** Where the sentences of a text begin and end; a long one is cut where it pauses. */
export function sentencesOf(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…؟۔][\s\u00a0]*»?\s+/g)) {
    const to = match.index + match[0].length;
    // « M. Dupont », « 1. Qui s’occupe de vous », and a sentence that goes on in small letters.
    if (/(^|[\s«(])(M|\d)\.\s*$/.test(text.slice(from, to)) || /^\p{Ll}/u.test(text.slice(to))) continue;
    found.push(...breaths(text, from, to));
    from = to;
  }
  return [...found, ...breaths(text, from, text.length)].filter(([a, b]) => text.slice(a, b).trim() !== '');
}

function breaths(text: string, from: number, to: number): [number, number][] {
  if (to - from <= LONGEST) return [[from, to]];
  const first = text.slice(from, from + LONGEST);
  const pause = Math.max(...[',', ';', ':', '،'].map((mark) => first.lastIndexOf(`${mark} `) + 1), 0);
  const cut = from + (pause > LONGEST / 3 ? pause : Math.max(first.lastIndexOf(' '), LONGEST / 2));
  return [[from, cut], ...breaths(text, cut, to)];
}

/** Phone numbers, but for 15, 17, 112 and their like, which are read as any number. Amounts are none. */
const PHONES =
  /(^|[^\d,.])(0\d(?:[ .]?\d\d){4}|0 \d{3}(?: \d{2,3}){2,3}|116 \d{3}|3\d ?\d\d)(?![ ]?(?:\d|€|euros?\b))/g;

/** A sentence as a voice should get it: numbers in pairs with their zeros; hours in full. */
export function saidOf(text: string, lang: string): string {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const french = lang.slice(0, 2) === 'fr';
  const phones = plain.replace(
    PHONES,
    (_, before: string, numero: string) =>
      before + (french ? groupsOf(numero).map(withZeros) : groupsOf(numero)).join(', '),
  );
  if (!french) return phones;
  return phones
    .replace(/\b(\d{1,2}) ?h(?: ?(\d\d))?\b/g, (_, hour: string, minutes = '') =>
      `${hour} ${hour === '1' ? 'heure' : 'heures'} ${minutes}`.trim(),
    )
    .replace(/(heures?(?: \d\d)?) ?[-–] ?(?=\d)/g, '$1 à ');
}

/** « 02 » → « zéro 2 »: the voice says the rest as its own country does, and cannot swallow a zero. */
const withZeros = (group: string): string => group.replace(/^0+/, (zeros) => 'zéro '.repeat(zeros.length)).trim();
