import type { Card, Helpline, Plan, PlanNeed } from '../engine/plan.ts';

/** A place where needs are met, with what to say, bring and do there. A need is told once, at its own first door. */
export type Door = { card: Card; needs: PlanNeed[] };

/** A plan as a page tells it: what can be done from a chair, then the doors, then what to try next. */
export type Told = {
  /** Lines to call first, in the order of the plan: those that answer now, or that may. */
  callFirst: Helpline[];
  otherLines: Helpline[];
  doors: Door[];
  /** Needs that no place of the plan serves. */
  withoutPlace: PlanNeed[];
  secondDoors: Card[];
};

/** More lines than this at the top would hide the doors. */
const most = 3;

/** Arranges a plan for reading. Keeps its order and loses none of its places, needs or lines. */
export function tell(plan: Plan): Told {
  const callFirst = plan.helplines.filter((line) => line.open !== false).slice(0, most);
  const firstDoors = plan.places.filter((card) => !card.second_door);
  const placeOf = new Map(plan.needs.map((need) => [need, ownDoor(need, firstDoors)]));
  return {
    callFirst,
    otherLines: plan.helplines.filter((line) => !callFirst.includes(line)),
    doors: firstDoors.map((card) => ({ card, needs: plan.needs.filter((need) => placeOf.get(need) === card) })),
    withoutPlace: plan.needs.filter((need) => !placeOf.get(need)),
    secondDoors: plan.places.filter((card) => card.second_door),
  };
}

/** The place that answers a need as its first door, before one that also helps with it. */
function ownDoor({ code, first_door }: PlanNeed, cards: Card[]): Card | undefined {
  const serving = cards.filter((card) => card.serves.includes(code));
  return (
    serving.find(({ type }) => type === first_door) ??
    serving.find(({ types }) => types.includes(first_door)) ??
    serving[0]
  );
}

/** What to bring for several needs, each paper once. */
export const papers = (needs: PlanNeed[]): string[] => [...new Set(needs.flatMap((need) => need.documents))];

/** The places in the order in which a plan tells them: the nth bears the number n, on the page and on the map. */
export const inTurn = ({ doors, secondDoors }: Told): Card[] => [...doors.map(({ card }) => card), ...secondDoors];
