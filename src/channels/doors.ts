import type { Card, Helpline, Plan, PlanNeed } from '../engine/plan.ts';

/** A place where needs are met, with what to say, bring and do there. A need is told once, at its first place. */
export type Door = { card: Card; needs: PlanNeed[] };

/** A plan as a page tells it: what can be done from a chair, then the doors, then what to try next. */
export type Told = {
  /** Lines to call first: those that answer now, or, if none does, those that may. */
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
  const open = plan.helplines.filter((line) => line.open === true);
  const maybe = plan.helplines.filter((line) => line.open === null);
  const callFirst = (open.length ? open : maybe).slice(0, most);
  const untold = new Map(plan.needs.map((need) => [need.code, need]));
  const doors = plan.places
    .filter((card) => !card.second_door)
    .map((card) => {
      const needs = card.serves.flatMap((code) => untold.get(code) ?? []);
      for (const need of needs) untold.delete(need.code);
      return { card, needs };
    });
  return {
    callFirst,
    otherLines: plan.helplines.filter((line) => !callFirst.includes(line)),
    doors,
    withoutPlace: [...untold.values()],
    secondDoors: plan.places.filter((card) => card.second_door),
  };
}

/** What to bring for several needs, each paper once. */
export const papers = (needs: PlanNeed[]): string[] => [...new Set(needs.flatMap((need) => need.documents))];
