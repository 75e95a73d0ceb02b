import type { Card, Plan } from '../engine/plan.ts';
import { isForSomebody } from '../engine/third.ts';
import type { Db } from '../store/db.ts';
import { helplinesOf } from './card/helplines.ts';
import { doorsOf, inOrder, isUrgent } from './choosing/doors.ts';
import { type Whereabouts, whereabouts } from './choosing/whereabouts.ts';
import { pointOf } from './communes/distance.ts';
import { type Commune, communeOf } from './communes/served.ts';
import type { Orientation } from './directory.ts';
import { cardsOf, type Known, leadOf } from './entries.ts';
import { wordsOf } from './fill.ts';
import { planNeed } from './plan-need.ts';
import { says } from './sentences.ts';

/** What plans are made from: the authored content, and what is kept in memory of the database. */
export type Sources = Pick<Known, 'content' | 'served' | 'register' | 'readPlaces'> & { db: Db };

/**
 * The plan of a person at a moment: for each need its first door, then the second doors, the lines and the words; what
 * cannot wait comes first. Never empty: where no place is known, an honest entry gives a number that can tell.
 * Throws on an unknown need.
 */
export async function makePlan({ db, ...known }: Sources, orientation: Orientation, at: Date): Promise<Plan> {
  const { content, served } = known;
  const { facts, dangers } = orientation;
  const commune = facts.commune && facts.commune !== 'unknown' ? await communeOf(db, served, facts.commune) : null;
  const where = whereabouts(content, commune, facts.departement);
  const needs = doorsOf(content, orientation);
  const urgent = new Set(needs.filter(({ need }) => isUrgent(need)).map(({ need }) => need.code));

  const cards = await cardsOf({ ...known, person: { where, facts, at }, dangers }, inOrder(needs));
  const words = wordsOf(where, facts);
  return {
    needs: needs.map((need) => planNeed(content, need, words, isForSomebody(facts))),
    places: cards,
    helplines: helplinesOf(content, needs, orientation, at),
    lead: leadOf(cards, urgent)?.id,
    ...fromOf(commune),
    also: [],
    says: saysOf(where, cards),
    at: at.toISOString(),
  };
}

/** The middle of the person's commune, where its point is known. */
function fromOf(commune: Commune | null): Pick<Plan, 'from'> {
  const point = pointOf(commune);
  return commune && point ? { from: { nom: commune.nom, ...point } } : {};
}

function saysOf({ commune, departement, outside }: Whereabouts, cards: Card[]): string[] {
  if (outside)
    return [cards.some(({ commune }) => commune !== null) ? says.elsewhereNear(outside) : says.elsewhere(outside)];
  if (!departement) return [says.nowhere];
  return commune ? [] : [says.departementOnly];
}
