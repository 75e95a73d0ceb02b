import type { Content, HelplineRow, PlaceType } from '../engine/content.ts';
import type { Card } from '../engine/plan.ts';
import { answeringNumber, helpline } from './answering-number.ts';
import { genericCard, lineCard, placeCard, typesOf } from './card.ts';
import { choose, type Person } from './choose.ts';
import type { Door } from './doors.ts';
import { dangerNumbers } from './helplines.ts';
import type { Place } from './place.ts';
import type { Served } from './served.ts';

/** All that the entries of a plan are made from. */
export type Known = { content: Content; served: Served; places: Place[]; person: Person; dangers: string[] };

/** The entries of a plan, in the order of the doors; a place that answers several doors appears once. */
export function cardsOf(known: Known, doors: Door[]): Card[] {
  const cards = new Map<string, Card>();
  const answered = new Map<string, Card>();
  for (const door of doors) {
    const card = answered.get(door.type) ?? entry(known, door, new Set(cards.keys()));
    const same = cards.get(card.id) ?? card;
    same.serves = [...new Set([...same.serves, door.need])];
    same.types = [...new Set([...same.types, ...typesOf(door, card.types)])];
    cards.set(same.id, same);
    answered.set(door.type, same);
  }
  return [...cards.values()];
}

/** The one to begin with: the first door that serves the most needs. */
export function leadOf(cards: Card[]): Card | undefined {
  const firsts = cards.filter((card) => !card.second_door);
  const most = Math.max(...firsts.map(({ serves }) => serves.length));
  return firsts.find(({ serves }) => serves.length === most) ?? cards[0];
}

function entry(known: Known, door: Door, taken: ReadonlySet<string>): Card {
  const { content, served, places, person } = known;
  const lieu = content.lieux.find(({ code }) => code === door.type);
  if (!lieu) throw new Error(`type de lieu inconnu : ${door.type}`);
  const line = lineOf(known, lieu);
  if (line) return lineCard(door, lieu, person, line);
  const answering = answeringNumber(lieu, person.where, content, served);
  const choice = choose(places, lieu, person, served, taken);
  return choice
    ? placeCard(content, choice, door, lieu, person, answering)
    : genericCard(door, lieu, person, answering);
}

/** The numbers that the type `secours` may stand for: the danger met says which. */
const RESCUE = new Set(['15', '17', '18', '112']);

function lineOf({ content, dangers }: Known, lieu: PlaceType): HelplineRow | undefined {
  if (!lieu.line) return undefined;
  const first = dangers.flatMap((key) => dangerNumbers(content, key)).find((numero) => RESCUE.has(numero));
  return helpline(content, lieu.code === 'secours' && first ? first : lieu.line);
}
