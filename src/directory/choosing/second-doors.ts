import type { Card } from '../../engine/plan.ts';
import type { Choice } from './choose.ts';
import { needsAPerson, withoutCar } from './reach.ts';

/** Places where somebody does the online part with the person. */
const HELP_ONLINE = new Set(['france-services', 'conseiller-numerique']);

/** What parts second doors, each number better when smaller. */
type Ease = { help: number; reach: number; metres: number };

/**
 * First doors, then second ones: where somebody helps online when the internet is difficult, then what can be reached
 * without a car, the nearest first. Otherwise they stay as they are.
 */
export function secondDoorsByReach(
  cards: Card[],
  choices: ReadonlyMap<string, Choice>,
  facts: Record<string, string>,
): Card[] {
  const easeOf = (card: Card): Ease => ({
    help: needsAPerson(facts) && card.types.some((type) => HELP_ONLINE.has(type)) ? 0 : 1,
    ...(withoutCar(facts) ? wayTo(card, choices.get(card.type)) : { reach: 0, metres: 0 }),
  });
  const seconds = cards.filter((card) => card.second_door).map((card) => ({ card, ease: easeOf(card) }));
  seconds.sort(({ ease: a }, { ease: b }) => a.help - b.help || a.reach - b.reach || compareMetres(a.metres, b.metres));
  return [...cards.filter((card) => !card.second_door), ...seconds.map(({ card }) => card)];
}

/** A national line is always in reach; a place of which only who can tell is known comes after those one could go to. */
function wayTo(card: Card, choice: Choice | undefined): Omit<Ease, 'help'> {
  if (!choice) return { reach: card.generic ? 2 : 0, metres: Number.POSITIVE_INFINITY };
  return { reach: choice.merits.reach, metres: choice.merits.metres };
}

/** Two unknown distances are equal: their difference is not a number. */
const compareMetres = (a: number, b: number): number => (a === b ? 0 : a - b);
