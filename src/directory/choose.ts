import type { PlaceType } from '../engine/content.ts';
import { metresBetween, pointOf } from './distance.ts';
import { isOpen } from './hours.ts';
import { type ParisTime, parisTime } from './paris-time.ts';
import type { Place } from './place.ts';
import { band, freshness, type Merits, type Ranked, rank, reach } from './rank.ts';
import { isDelegated, type Served } from './served.ts';
import type { Whereabouts } from './whereabouts.ts';
import { charge, hasSectors } from './zone.ts';

/** Whom a place is chosen for, and when. */
export type Person = { where: Whereabouts; facts: Record<string, string>; at: Date };

/** The place chosen for a type, and how many others of the commune could be meant as well. */
export type Choice = { place: Place; zone: string; metres: number | null; rivals: number };

/**
 * The best place that is competent as a type for a person; null when there is none, or when only the commune could
 * tell which house follows them. A place already in the plan wins over another that is as near: fewer doors to push.
 */
export function choose(
  places: Place[],
  lieu: PlaceType,
  person: Person,
  served: Served,
  taken: ReadonlySet<string>,
): Choice | null {
  if (hasSectors(lieu.code) && !person.where.commune) return null;
  const now = parisTime(person.at);
  const zones = new Map<string, string>();
  const candidates = places.flatMap((place): Ranked<Place>[] => {
    const found = charge(place, lieu, person.where);
    if (!found) return [];
    zones.set(place.id, found.code);
    return [{ place, merits: meritsOf(place, lieu, found.narrowness, person, now, served) }];
  });
  if (hasSectors(lieu.code)) presumeSector(candidates);
  const ranked = rank(candidates);
  const first = ranked[0];
  if (!first) return null;
  const known = ranked.find(({ place, merits }) => taken.has(place.id) && asNear(merits, first.merits));
  const { place, merits } = known ?? first;
  return {
    place,
    zone: zones.get(place.id) as string,
    metres: Number.isFinite(merits.metres) ? straightLine(place, person.where, served) : null,
    rivals: ranked.filter((other) => other.merits.charge === merits.charge && other.merits.band === 0).length - 1,
  };
}

function meritsOf(
  place: Place,
  lieu: PlaceType,
  narrowness: number,
  { where, facts, at }: Person,
  now: ParisTime,
  served: Served,
): Merits {
  const here = where.commune !== null && place.code_insee === where.commune.code_insee;
  // Inside a commune we do not know the street: its places are equally near.
  const metres = here ? 0 : (straightLine(place, where, served) ?? Number.POSITIVE_INFINITY);
  const distance = band(here, metres);
  const open = !place.itinerant && isOpen(place.semaine_accueil, now);
  return {
    charge: narrowness + (isDelegated(place) ? 0.5 : 0),
    reach: reach(facts.mobilite, place, distance),
    band: distance,
    vocation: place.types[0] === lieu.code ? 0 : 1,
    freshness: freshness(place.verified_on, at),
    openness: open ? 0 : 1,
    phone: place.telephone ? 0 : 1,
    metres: where.commune ? metres : -(served.communes.get(place.code_insee ?? '')?.population ?? 0),
  };
}

/** Metres from the person's commune to the place, or to its commune. */
function straightLine(place: Place, { commune }: Whereabouts, served: Served): number | null {
  const from = pointOf(commune);
  const to = pointOf(place) ?? pointOf(served.communes.get(place.code_insee ?? ''));
  return from && to ? metresBetween(from, to) : null;
}

/** The nearest house is presumed to be the one in charge; the others are not. */
function presumeSector(candidates: Ranked<Place>[]): void {
  const nearest = Math.min(...candidates.map(({ merits }) => merits.metres));
  for (const { merits } of candidates) merits.charge = merits.metres === nearest ? 0 : 1;
}

const asNear = (a: Merits, b: Merits): boolean => a.charge === b.charge && a.reach === b.reach && a.band === b.band;
