import type { Structure } from '../rows/read-structures.ts';
import { candidates } from './candidates.ts';
import { type Decision, pairKey } from './decisions.ts';
import { compare, type Evidence } from './evidence.ts';
import { isFresher } from './field-groups.ts';
import { type Grade, grade } from './grade.ts';
import type { Traits } from './traits.ts';

/** A row as a person needs to see it to decide. */
export type Side = Pick<Structure, 'id' | 'nom' | 'commune' | 'adresse' | 'telephone' | 'verified_on'>;

/** Two rows and what they say of one another; `kept` is the one that stays, or would. `decided`: a person said that they are one. */
export type Pair = { kept: Side; left: Side; grade: Exclude<Grade, null> | 'decided'; seen: Evidence };

/** Every pair that says something, by its ids, those that a person decided first; those called distinct are silent. */
export function pairsOf(rows: readonly Traits[], decisions: readonly Decision[]): Pair[] {
  const byId = new Map(rows.flatMap((traits) => traits.ids.map((id) => [id, traits] as const)));
  const named = decisions.flatMap(({ id_garde, id_doublon, decision }) => {
    const [a, b] = [byId.get(id_garde), byId.get(id_doublon)];
    return a && b && a !== b ? [{ a, b, decision, key: pairKey(a.row.id, b.row.id) }] : [];
  });
  const distinct = new Set(named.flatMap(({ decision, key }) => (decision === 'distinct' ? [key] : [])));
  const decided = named.filter(({ key }) => !distinct.has(key));
  const settled = new Set(named.map(({ key }) => key));
  const found: Pair[] = [];
  for (const [a, b] of candidates(rows)) {
    const seen = compare(a, b);
    const graded = grade(a, b, seen);
    if (graded !== null && !settled.has(pairKey(a.row.id, b.row.id)))
      found.push({ ...ordered(a, b), grade: graded, seen });
  }
  return [
    ...decided.map(({ a, b }) => ({ ...sides(a, b), grade: 'decided' as const, seen: compare(a, b) })),
    ...found,
  ].sort(byCertainty);
}

/** The decisions that name a row that is not there, under its id or as the provenance of another. */
export function unknownOf(decisions: readonly Decision[], rows: readonly Traits[]): Decision[] {
  const ids = new Set(rows.flatMap((traits) => traits.ids));
  return decisions.filter(({ id_garde, id_doublon }) => !ids.has(id_garde) || !ids.has(id_doublon));
}

const ORDER: Pair['grade'][] = ['decided', 'certain', 'probable', 'neighbours'];

const byCertainty = (a: Pair, b: Pair): number =>
  ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade) ||
  compareText(a.kept.id, b.kept.id) ||
  compareText(a.left.id, b.left.id);

const ordered = (a: Traits, b: Traits) => (isStronger(a.row, b.row) ? sides(a, b) : sides(b, a));
const sides = (kept: Traits, left: Traits): Pick<Pair, 'kept' | 'left'> => ({
  kept: side(kept.row),
  left: side(left.row),
});
const side = ({ id, nom, commune, adresse, telephone, verified_on }: Structure): Side => ({
  id,
  nom,
  commune,
  adresse,
  telephone,
  verified_on,
});

/** The row checked last, then the one that needs no check, then the one that knows more, then by id: never by their order. */
function isStronger(a: Structure, b: Structure): boolean {
  if (isFresher(a.verified_on, b.verified_on)) return true;
  if (isFresher(b.verified_on, a.verified_on)) return false;
  return (Number(a.to_verify) - Number(b.to_verify) || known(b) - known(a) || compareText(a.id, b.id)) < 0;
}

const known = (row: Structure): number => Object.values(row).filter((held) => held !== null).length;
const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
