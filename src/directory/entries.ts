import type { Content, HelplineRow, PlaceType } from '../engine/content.ts';
import type { Card } from '../engine/plan.ts';
import { helpline, tellers } from './card/answering-number.ts';
import { genericCard, lineCard, placeCard, typesOf } from './card/card.ts';
import { houseTeller, isInTheHouse } from './card/fallback.ts';
import { dangerNumbers } from './card/helplines.ts';
import { type Choice, type Chosen, choose, type Person } from './choosing/choose.ts';
import type { Door } from './choosing/doors.ts';
import type { Register } from './choosing/register.ts';
import { secondDoorsByReach } from './choosing/second-doors.ts';
import type { Served } from './communes/served.ts';
import type { Place, placeReader } from './place.ts';

/** All that the entries of a plan are made from. */
export type Known = {
  content: Content;
  served: Served;
  register: Register;
  readPlaces: ReturnType<typeof placeReader>;
  person: Person;
  dangers: string[];
};

/** The entries of a plan, in the order of the doors; a place that answers several doors appears once (one query). */
export async function cardsOf(known: Known, doors: Door[]): Promise<Card[]> {
  const choices = await chooseAll(known, doors);
  const cards = new Map<string, Card>();
  const answered = new Map<string, Card>();
  for (const door of doors) {
    const card = answered.get(door.type) ?? entry(known, door, choices.get(door.type), choices.get(HOUSE)?.place);
    const same = cards.get(card.id) ?? card;
    same.serves = [...new Set([...same.serves, door.need])];
    same.types = [...new Set([...same.types, ...typesOf(door, card.types)])];
    cards.set(same.id, same);
    answered.set(door.type, same);
  }
  return secondDoorsByReach([...cards.values()], choices, known.person.facts);
}

const HOUSE = 'mds';

/**
 * The places of first doors, as few as can be; then of each second door in turn, one of those where it can be; and the
 * house that can tell about what is done in it.
 */
async function chooseAll(
  { content, register, person, readPlaces }: Known,
  doors: Door[],
): Promise<Map<string, Choice>> {
  const chosen = new Map<string, Chosen>();
  const lieuxOf = (types: string[]) =>
    types.flatMap((type) => content.lieux.find(({ code, line }) => code === type && !line) ?? []);
  const add = (types: string[]) => {
    const taken = new Set([...chosen.values()].map(({ id }) => id));
    for (const [type, one] of choose(register, lieuxOf(types), person, taken)) chosen.set(type, one);
  };
  add([...new Set(doors.filter(({ second }) => !second).map(({ type }) => type))]);
  for (const { type } of doors) if (!chosen.has(type)) add([type]);
  if (doors.some(({ type }) => isInTheHouse(type)) && !chosen.has(HOUSE)) add([HOUSE]);
  const places = await readPlaces([...new Set([...chosen.values()].map(({ id }) => id))]);
  return new Map(
    [...chosen].flatMap(([type, one]): [string, Choice][] => {
      const place = places.get(one.id);
      return place ? [[type, { ...one, place }]] : [];
    }),
  );
}

/** The one to begin with: among the first doors, of a need that cannot wait, then of the most needs. */
export function leadOf(cards: Card[], urgent: ReadonlySet<string>): Card | undefined {
  const haste = ({ serves }: Card) => Number(serves.some((need) => urgent.has(need)));
  const [lead] = cards
    .filter((card) => !card.second_door)
    .toSorted((a, b) => haste(b) - haste(a) || b.serves.length - a.serves.length);
  return lead ?? cards[0];
}

function entry(known: Known, door: Door, choice: Choice | undefined, house: Place | undefined): Card {
  const { content, served, person } = known;
  const lieu = content.lieux.find(({ code }) => code === door.type);
  if (!lieu) throw new Error(`type de lieu inconnu : ${door.type}`);
  const line = lineOf(known, lieu);
  if (line) return lineCard(door, lieu, person, line);
  const inside = isInTheHouse(lieu.code) ? houseTeller(house, person.at) : [];
  const knowing = [...inside, ...tellers(lieu, choice?.place ?? null, person.where, content, served)];
  return choice ? placeCard(content, choice, door, lieu, person, knowing) : genericCard(door, lieu, person, knowing);
}

/** The numbers that the type `secours` may stand for: the danger met says which. */
const RESCUE = new Set(['15', '17', '18', '112']);

function lineOf({ content, dangers }: Known, lieu: PlaceType): HelplineRow | undefined {
  if (!lieu.line) return undefined;
  const first = dangers.flatMap((key) => dangerNumbers(content, key)).find((numero) => RESCUE.has(numero));
  return helpline(content, lieu.code === 'secours' && first ? first : lieu.line);
}
