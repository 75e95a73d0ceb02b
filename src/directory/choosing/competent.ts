import type { PlaceType } from '../../engine/content.ts';
import { metresBetween, pointOf } from '../communes/distance.ts';
import { listOf } from './lists.ts';
import { nearest } from './nearest.ts';
import { type Listed, mapOf, type Register } from './register.ts';
import { type Whereabouts, zoneCodes } from './whereabouts.ts';
import { hasSectors } from './zone.ts';

/** A place that is in charge of a person, as a place type. */
export type Competent = {
  place: Listed;
  /** The narrowest of the person's territories for which it is competent: its code, and 0 commune … 3 the whole country. */
  zone: string;
  narrowness: 0 | 1 | 2 | 3;
  /** A source says that this house follows the person's commune. */
  official: boolean;
  /** In a straight line from the person's commune; null when one of the two is on no map. */
  metres: number | null;
  /** Those of wider territories were not looked at: nothing can be said of all. */
  widerLeft: boolean;
};

/** Of a longer list only the nearest are compared: nobody goes past all of them. */
const COMPARED = 16;
/** So many of a narrower territory come before any of a wider one, which is then left: the best and the next are known. */
const ENOUGH = 2;

/** Metres beyond which a place does not help whoever lives where we know no other. */
const WORTH_THE_WAY = 25_000;

/**
 * The open places that are in charge of a person as a type. One of another département is not, where the type belongs
 * to a département. Without a commune, only what belongs to the whole département can be told; in a département that
 * is not served, only who receives everybody, within 25 km. Of a long list the `most` nearest are given, and wider
 * territories are left once narrower ones gave `enough`.
 */
export function competentFor(
  register: Register,
  lieu: PlaceType,
  where: Whereabouts,
  most = COMPARED,
  enough = ENOUGH,
): Competent[] {
  const { commune, departement } = where;
  if (departement ? !commune && !isDepartemental(lieu) : !lieu.zone.includes('france')) return [];
  const houses = (commune && hasSectors(lieu.code) && register.sectors.get(commune.code_insee)) || [];
  const found = new Map<number, Competent>();
  const zones = zoneCodes(where);
  for (const [i, zone] of zones.entries()) {
    for (const { member, metres } of listedFor(register, lieu, zone, where, most, houses)) {
      if (found.has(member)) continue;
      const place = register.structures[member] as Listed;
      const official = houses.includes(member);
      found.set(member, { place, zone, narrowness: narrowness(zone, where), official, metres, widerLeft: false });
    }
    // A sector is told among all the houses of the département.
    if (found.size < enough || hasSectors(lieu.code) || i + 1 === zones.length) continue;
    for (const competent of found.values()) competent.widerLeft = true;
    break;
  }
  const all = [...found.values()];
  return departement ? all : all.filter(({ metres }) => metres !== null && metres <= WORTH_THE_WAY);
}

/** All of a short list, the nearest of a long one; the houses whose sector is known always. */
function listedFor(
  register: Register,
  lieu: PlaceType,
  zone: string,
  { commune, departement }: Whereabouts,
  most: number,
  houses: readonly number[],
): { member: number; metres: number | null }[] {
  const { structures, lists } = register;
  const members = listOf(lists, lieu.code, zone);
  const from = pointOf(commune);
  const allowed = (member: number) =>
    !isDepartemental(lieu) || (structures[member] as Listed).departement === departement?.code;
  const measured = (some: Iterable<number>) =>
    Array.from(some, (member) => {
      const to = (structures[member] as Listed).point;
      return { member, metres: from && to && metresBetween(from, to) };
    }).filter(({ member }) => allowed(member));
  if (members.length <= most || !from) return measured(members);
  const near = nearest(mapOf(register, lieu.code, zone), from, most, allowed);
  if (near.length < most) return measured(members);
  return [...measured(houses.filter((house) => members.includes(house))), ...near];
}

/** The widest territory of the type is a département. */
const isDepartemental = ({ zone }: PlaceType): boolean => zone.at(-1) === 'departement';

/** The `most` nearest of them, the nearest first: what choosing rests on, apart for the bench. */
export function nearestCompetent(register: Register, lieu: PlaceType, where: Whereabouts, most: number): Competent[] {
  const far = ({ metres }: Competent) => metres ?? Number.POSITIVE_INFINITY;
  const all = competentFor(register, lieu, where, most, Number.POSITIVE_INFINITY);
  return all.sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b))).slice(0, most);
}

function narrowness(code: string, { commune, departement }: Whereabouts): Competent['narrowness'] {
  if (code === commune?.code_insee) return 0;
  if (code === commune?.epci_code) return 1;
  return code === departement?.code ? 2 : 3;
}
