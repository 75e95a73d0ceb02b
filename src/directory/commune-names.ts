import { lettersApart, typosAllowed } from './closeness.ts';
import type { CommuneName } from './served.ts';
import { soundOf } from './sound.ts';

/** A commune under the name by which it was found, whole (`exact`) or not. */
export type Hit = Omit<CommuneName, 'cle'> & { match: 'exact' | 'near' };

/** The names known, as hits. */
export const hits = (names: Omit<CommuneName, 'cle'>[], match: Hit['match']): Hit[] =>
  byTrust(names).map(({ nom, kind, commune }) => ({ nom, kind, commune, match }));

const ARTICLES = ['le ', 'la ', 'les ', 'l '];
export const SHORTEST_BEGINNING = 3;

/** A name with and without the article that people drop: « ville aux clercs », « la ville aux clercs ». */
export const spellings = (name: string): string[] => [name, ...ARTICLES.map((article) => article + name)];

/** The names known that are exactly the first of `names` to be known. */
export const exactly = <T extends { cle: string }>(known: T[], names: string[]): T[] =>
  firstOf(names, (name) => {
    const spelt = spellings(name);
    return known.filter(({ cle }) => spelt.includes(cle));
  });

/** The names known that begin with the first of `names` that begins any. */
export const beginning = (known: CommuneName[], names: string[]): CommuneName[] =>
  firstOf(names, (name) => {
    if (name.length < SHORTEST_BEGINNING) return [];
    const spelt = spellings(name);
    return known.filter(({ cle }) => spelt.some((spelling) => cle.startsWith(spelling)));
  });

/** The names known with which the text begins: « tours centre », « saint aignan sur cher ». */
export const begunBy = (known: CommuneName[], names: string[]): CommuneName[] =>
  firstOf(names, (name) => known.filter(({ cle }) => cle.length >= SHORTEST_BEGINNING && name.startsWith(`${cle} `)));

/** The names known that differ by the fewest letters once written as they sound, whole or by their first word. */
export function misspelt(known: CommuneName[], names: string[]): CommuneName[] {
  let fewest = Number.POSITIVE_INFINITY;
  let closest: CommuneName[] = [];
  for (const name of names) {
    const heard = soundOf(name);
    const allowed = typosAllowed(heard);
    if (allowed === 0) continue;
    for (const hit of known) {
      const apart = Math.min(...wordings(hit.cle).map((wording) => lettersApart(heard, soundOf(wording), allowed)));
      if (apart > allowed || apart > fewest) continue;
      if (apart < fewest) closest = [];
      fewest = apart;
      closest.push(hit);
    }
  }
  return closest;
}

/** « romorantin lanthenay » is also said « romorantin »; but « sainte » alone names nobody. */
function wordings(cle: string): string[] {
  const [first = ''] = cle.split(' ');
  return first !== cle && first.length > 5 && first !== 'sainte' ? [cle, first] : [cle];
}

/** Present names before old ones, then the most populous. */
export const byTrust = <T extends Omit<CommuneName, 'cle'>>(hits: T[]): T[] =>
  hits.toSorted(
    (a, b) =>
      Number(a.kind === 'ancien') - Number(b.kind === 'ancien') ||
      (b.commune.population ?? 0) - (a.commune.population ?? 0),
  );

function firstOf<T>(names: string[], find: (name: string) => T[]): T[] {
  for (const name of names) {
    const found = find(name);
    if (found.length > 0) return found;
  }
  return [];
}
