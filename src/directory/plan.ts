import type { Content } from '../engine/content.ts';
import type { Plan } from '../engine/plan.ts';
import type { Db } from '../store/db.ts';
import type { Orientation } from './directory.ts';
import { doorsOf, inOrder } from './doors.ts';
import { cardsOf, leadOf } from './entries.ts';
import { wordsOf } from './fill.ts';
import { helplinesOf } from './helplines.ts';
import { loadPlaces } from './place.ts';
import { planNeed } from './plan-need.ts';
import { says } from './sentences.ts';
import { communeOf, type Served } from './served.ts';
import { type Whereabouts, whereabouts, zoneCodes } from './whereabouts.ts';

/**
 * The plan of a person at a moment: for each need its first door, then the second doors, the lines and the words.
 * Never empty: where no place is known, an honest entry gives a number that can tell. Throws on an unknown need.
 */
export async function makePlan(
  db: Db,
  content: Content,
  served: Served,
  orientation: Orientation,
  at: Date,
): Promise<Plan> {
  const { facts, dangers } = orientation;
  const commune = facts.commune && facts.commune !== 'unknown' ? await communeOf(db, served, facts.commune) : null;
  const where = whereabouts(content, commune, facts.departement);
  const needs = doorsOf(content, orientation);
  const doors = inOrder(needs);
  const places = await loadPlaces(db, zoneCodes(where), [...new Set(doors.map(({ type }) => type))]);

  const cards = cardsOf({ content, served, places, person: { where, facts, at }, dangers }, doors);
  const words = wordsOf(where, facts);
  return {
    needs: needs.map((need) => planNeed(content, need, words)),
    places: cards,
    helplines: helplinesOf(content, needs, orientation, at),
    lead: leadOf(cards)?.id,
    also: [],
    says: saysOf(where),
    at: at.toISOString(),
  };
}

function saysOf({ commune, departement, outside }: Whereabouts): string[] {
  if (outside) return [says.elsewhere(outside)];
  if (!departement) return [says.nowhere];
  return commune ? [] : [says.departementOnly];
}
