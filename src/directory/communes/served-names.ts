import { lettersIn } from './closeness.ts';
import type { CommuneName, Served } from './served.ts';
import { soundOf } from './sound.ts';

/** One way to say a name, ready to be compared with what was written. */
export type Wording = {
  hit: CommuneName;
  written: string;
  heard: string;
  writtenLetters: number;
  heardLetters: number;
};

/** The names that are said, ready to be looked for: written in one piece, in order, and as they sound. */
export type NameIndex = {
  inOnePiece: Map<string, CommuneName[]>;
  inOrder: CommuneName[];
  wordings: Wording[];
};

const indexes = new WeakMap<Served, NameIndex>();

/** The index of the names of the served communes, made once. */
export function indexOf(served: Served): NameIndex {
  const known = indexes.get(served) ?? indexNames(served.names.filter(({ kind }) => kind !== 'code_postal'));
  indexes.set(served, known);
  return known;
}

/** A key without its spaces: people write « mont richard » and « sellessurcher ». */
export const onePiece = (cle: string): string => cle.replace(/\blez\b/g, 'les').replaceAll(' ', '');

/** Prepares names, some 40,000 at most, to be looked for. */
export function indexNames(names: CommuneName[]): NameIndex {
  const inOnePiece = new Map<string, CommuneName[]>();
  for (const name of names) {
    const key = onePiece(name.cle);
    inOnePiece.set(key, [...(inOnePiece.get(key) ?? []), name]);
  }
  return {
    inOnePiece,
    inOrder: names.toSorted((a, b) => (a.cle < b.cle ? -1 : a.cle > b.cle ? 1 : 0)),
    wordings: names.flatMap((hit) => wordingsOf(hit.cle).map((written) => wording(hit, written))),
  };
}

/** The names in order that begin with `start`. */
export function startingWith({ inOrder }: NameIndex, start: string): CommuneName[] {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as CommuneName).cle < start) low = middle + 1;
    else high = middle;
  }
  const found: CommuneName[] = [];
  for (let at = low; inOrder[at]?.cle.startsWith(start); at += 1) found.push(inOrder[at] as CommuneName);
  return found;
}

function wording(hit: CommuneName, written: string): Wording {
  const heard = soundOf(written);
  return { hit, written, heard, writtenLetters: lettersIn(written), heardLetters: lettersIn(heard) };
}

/** « romorantin lanthenay » is also said « romorantin »; but « sainte » alone names nobody. */
function wordingsOf(cle: string): string[] {
  const [first = ''] = cle.split(' ');
  return first !== cle && first.length > 5 && first !== 'sainte' ? [cle, first] : [cle];
}
