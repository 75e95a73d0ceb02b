import { lettersApart, lettersIn, mayBeNear, typosAllowed } from './closeness.ts';
import type { CommuneName } from './served.ts';
import { type NameIndex, onePiece, startingWith, type Wording } from './served-names.ts';
import { soundOf } from './sound.ts';

/** A commune under the name by which it was found, whole (`exact`) or not. */
export type Hit = Omit<CommuneName, 'cle'> & { match: 'exact' | 'near' };

/** The names known, as hits, the most trusted first. */
export const hits = (names: Omit<CommuneName, 'cle'>[], match: Hit['match']): Hit[] => asHits(byTrust(names), match);

/** The names known, as hits, in their order. */
export const asHits = (names: Omit<CommuneName, 'cle'>[], match: Hit['match']): Hit[] =>
  names.map(({ nom, kind, commune }) => ({ nom, kind, commune, match }));

const ARTICLES = ['le ', 'la ', 'les ', 'l '];
export const SHORTEST_BEGINNING = 3;

/** A name with and without the article that people drop: « ville aux clercs », « la ville aux clercs ». */
export const spellings = (name: string): string[] => [name, ...ARTICLES.map((article) => article + name)];

/** The served names that are exactly the first of `names` to be known, however the words are cut. */
export const exactly = ({ inOnePiece }: NameIndex, names: string[]): CommuneName[] =>
  firstOf(names, (name) => spellings(name).flatMap((spelling) => inOnePiece.get(onePiece(spelling)) ?? []));

/** The served names that begin with the first of `names` that begins any. */
export const beginning = (index: NameIndex, names: string[]): CommuneName[] =>
  firstOf(names, (name) =>
    name.length < SHORTEST_BEGINNING
      ? []
      : byTrust(spellings(name).flatMap((spelling) => startingWith(index, spelling))),
  );

/** A name right after one of these is only a part of another: « Boulogne-sur-Mer », « rue de Blois ». */
const PART_OF_ANOTHER = new Set('le la les l de du des d sur sous en pres aux au saint sainte rue'.split(' '));
const MOST_WORDS = 6;

/**
 * The longest names known that stand among the words: « tours centre », « 12 rue de la gare vendome ». Of three letters
 * and as a part of another name only when the names are `few`, as those of a postcode.
 */
export function amid({ inOnePiece }: NameIndex, name: string, few = false): CommuneName[] {
  const words = name.split(' ');
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    const found = words.flatMap((_, at) => {
      const piece = at + length <= words.length ? words.slice(at, at + length).join('') : '';
      const whole = few || !PART_OF_ANOTHER.has(words[at - 1] ?? '');
      return whole && piece.length >= (few ? 3 : 4) ? (inOnePiece.get(piece) ?? []) : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** A served name and how many letters of it were written otherwise. */
export type Misspelt = { name: CommuneName; apart: number };

/**
 * The served names that were misspelt, the closest first: those with the fewest wrong letters, as written or as they
 * sound, whole or by their first word, and those with a single wrong letter.
 */
export function misspelt({ wordings }: NameIndex, names: string[]): Misspelt[] {
  let fewest = Number.POSITIVE_INFINITY;
  let found: { one: Wording; name: string; apart: number }[] = [];
  for (const name of names) {
    const heard = soundOf(name);
    const inSound = typosAllowed(heard);
    const allowed = Math.max(inSound, name.length >= SHORTEST_SLIP ? 1 : 0);
    if (allowed === 0) continue;
    const written = { name, heard, inSound, nameLetters: lettersIn(name), heardLetters: lettersIn(heard) };
    for (const one of wordings) {
      const most = Math.min(allowed, Math.max(fewest, 1));
      const apart = apartFrom(one, written, most);
      if (apart > most) continue;
      fewest = Math.min(fewest, apart);
      found.push({ one, name, apart });
    }
  }
  found = found.filter(({ apart }) => apart <= Math.max(fewest, 1));
  return found
    .map(({ one, name, apart }) => ({ name: one.hit, apart, letters: lettersApart(name, one.written, LONG) }))
    .sort((a, b) => a.apart - b.apart || a.letters - b.letters);
}

/** More letters than may be wrong: the closest spelling comes first among names that sound alike. */
const LONG = 9;
const FAR = Number.POSITIVE_INFINITY;
/** A name shorter than this is another name as soon as one letter changes. */
export const SHORTEST_SLIP = 5;

type Written = { name: string; heard: string; inSound: number; nameLetters: number; heardLetters: number };

function apartFrom(one: Wording, { name, heard, inSound, nameLetters, heardLetters }: Written, most: number): number {
  const allowed = Math.min(inSound, most);
  const mayBe = mayBeNear(heardLetters, one.heardLetters, allowed);
  const apart = mayBe ? lettersApart(heard, one.heard, allowed) : FAR;
  const sounds = apart <= allowed ? apart : FAR;
  if (sounds <= 1 || name.length < SHORTEST_SLIP || !mayBeNear(nameLetters, one.writtenLetters, 1)) return sounds;
  // A letter dropped or doubled can change how its neighbours sound: one wrong letter is always forgiven.
  return lettersApart(name, one.written, 1) <= 1 ? 1 : sounds;
}

/** Present names first, then everyday ones, then old ones; in each, the most populous first. */
export const byTrust = <T extends Omit<CommuneName, 'cle'>>(hits: T[]): T[] =>
  hits.toSorted((a, b) => TRUST[a.kind] - TRUST[b.kind] || (b.commune.population ?? 0) - (a.commune.population ?? 0));

const TRUST = { nom: 0, code_postal: 0, courant: 1, ancien: 2 };

/** What the first of `names` that gives anything gives. */
export function firstOf<T>(names: string[], find: (name: string) => T[]): T[] {
  for (const name of names) {
    const found = find(name);
    if (found.length > 0) return found;
  }
  return [];
}
