import type { Said } from '../said.ts';
import { type Clause, clausesOf } from './clauses.ts';

/** What is said without a pause is read in parts of so many words, each beginning in the middle of the one before. */
const LONGEST = 16;
const STEP = 8;

/** A message as it could be said breath by breath: its clauses, the long ones in parts; none when it is one short breath. */
export function breathsOf(said: Said): Clause[] {
  const { words } = said;
  const clauses = clausesOf(said, Infinity);
  const whole = clauses.length > 0 ? clauses : [{ words: words.slice(1, -1), from: 1, to: words.length - 1 }];
  const breaths = whole.flatMap(partsOf);
  return breaths.length > 1 ? breaths : [];
}

function partsOf(clause: Clause): Clause[] {
  if (clause.words.length <= LONGEST) return [clause];
  const parts: Clause[] = [];
  for (let at = 0; at === 0 || at + STEP < clause.words.length; at += STEP) {
    const words = clause.words.slice(at, at + LONGEST);
    parts.push({ words, from: clause.from + at, to: clause.from + at + words.length });
  }
  return parts;
}
