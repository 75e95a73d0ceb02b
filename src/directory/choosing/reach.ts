import type { Listed } from './register.ts';

/** What a person says of how they move, use the internet and talk: the facts that bear on reach. */
type Facts = Record<string, string>;

/** How hard a place is to use: 0 as they wish, 1 with an effort, 2 hardly. */
export type Reach = 0 | 1 | 2;

/** What is known of how a place can be reached, and in which band of distance it is. */
type Reachable = Pick<Listed, 'telephone' | 'courriel' | 'receives' | 'itinerant'>;

/** Bands up to which one goes on foot or with a neighbour, and up to which a bus comes round. */
const NEAR = 1;
const ROUND = 2;
/** The band up to which a number makes up for the way: one may still have to go. */
const FAR = 4;

/** What the person can do with a place: the hardest of what they say (facts `mobilite`, `numerique`, `echange`). */
export function reach(facts: Facts, place: Reachable, band: number): Reach {
  return Math.max(moving(facts, place, band), online(facts, place), talking(facts, place, band)) as Reach;
}

/** Without a car: here, or what comes round; then by phone, or near. From home: by phone or in writing, or what comes. */
function moving(facts: Facts, place: Reachable, band: number): Reach {
  if (facts.mobilite === 'domicile') {
    if (writes(facts) ? place.courriel : place.telephone) return 0;
    return place.itinerant ? 1 : 2;
  }
  if (facts.mobilite !== 'sans_voiture') return 0;
  if (band === 0 || (place.itinerant && band <= ROUND)) return 0;
  return band <= NEAR || (place.telephone && band <= FAR) ? 1 : 2;
}

/** Without the internet, a place must answer by phone or receive. */
function online(facts: Facts, place: Reachable): Reach {
  return !needsAPerson(facts) || place.telephone || place.receives || place.itinerant ? 0 : 1;
}

/** Who cannot phone writes, or goes where one is received nearby; who speaks little French is better off face to face. */
function talking(facts: Facts, place: Reachable, band: number): Reach {
  if (writes(facts)) return place.courriel || (place.receives && band <= NEAR) ? 0 : place.receives ? 1 : 2;
  if (facts.echange === 'accueil') return place.receives || place.itinerant ? 0 : 1;
  return 0;
}

/** Whether the person cannot use a phone: deaf, or unable to speak. */
export const writes = (facts: Facts): boolean => facts.echange === 'ecrit';

/** Whether the internet is difficult for the person. */
export const needsAPerson = (facts: Facts): boolean => facts.numerique === 'non' || facts.numerique === 'aide';

/** Whether the person has no car, or cannot go out. */
export const withoutCar = (facts: Facts): boolean => facts.mobilite === 'sans_voiture' || facts.mobilite === 'domicile';
