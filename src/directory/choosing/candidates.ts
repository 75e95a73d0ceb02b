import type { PlaceType } from '../../engine/content.ts';
import { isOpen } from '../hours/hours.ts';
import { type ParisTime, parisTime } from '../hours/paris-time.ts';
import { type Competent, competentFor } from './competent.ts';
import { band, freshness, type Merits, type Ranked, rank } from './rank.ts';
import { reach } from './reach.ts';
import { type Listed, type Register, weekOf } from './register.ts';
import type { Whereabouts } from './whereabouts.ts';
import { hasSectors } from './zone.ts';

/** Whom a place is chosen for, and when. */
export type Person = { where: Whereabouts; facts: Record<string, string>; at: Date };

/** A place in charge of the person, with what speaks for it. */
export type Candidate = Ranked<Listed> & Pick<Competent, 'zone' | 'metres' | 'official' | 'widerLeft'>;

/**
 * The places to be compared as a type for a person, from best to last. None when only the commune could tell which
 * house follows them. The same at any hour, but for openness; `now` is the person's moment on the clock of Paris.
 */
export function candidates(
  register: Register,
  lieu: PlaceType,
  person: Person,
  now: ParisTime = parisTime(person.at),
): Candidate[] {
  const sectored = hasSectors(lieu.code);
  if (sectored && !person.where.commune) return [];
  const all = competentFor(register, lieu, person.where).map((competent): Candidate => {
    const { place, zone, metres, official, widerLeft } = competent;
    return { place, zone, metres, official, widerLeft, merits: meritsOf(competent, lieu, person, now) };
  });
  if (sectored) giveSector(all);
  return rank(all);
}

/** Those of the ranked candidates that suit the person as well as the first: only age, hours or metres part them. */
export function asNear(ranked: Candidate[]): Candidate[] {
  const best = ranked[0]?.merits;
  return ranked.filter(
    ({ merits }) => merits.charge === best?.charge && merits.reach === best.reach && merits.band === best.band,
  );
}

function meritsOf({ place, narrowness, metres }: Competent, lieu: PlaceType, person: Person, now: ParisTime): Merits {
  const { facts, at } = person;
  const { commune } = person.where;
  const here = commune !== null && place.code_insee === commune.code_insee;
  // Inside a commune we do not know the street: its places are equally near.
  const far = here ? 0 : (metres ?? Number.POSITIVE_INFINITY);
  const distance = band(here, far);
  const open = !place.itinerant && isOpen(weekOf(place.accueil), now, place.fermetures);
  return {
    charge: narrowness + (place.delegated ? 0.5 : 0),
    reach: reach(facts, place, distance),
    band: distance,
    vocation: place.vocation === lieu.code ? 0 : 1,
    freshness: freshness(place.verified_on, at),
    openness: open ? 0 : 1,
    phone: place.telephone ? 0 : 1,
    metres: commune ? far : -place.population,
  };
}

/** The houses that follow the commune are in charge; without any, the nearest is presumed to be. The others are not. */
function giveSector(all: Candidate[]): void {
  const known = all.some(({ official }) => official);
  const nearest = Math.min(...all.map(({ merits }) => merits.metres));
  for (const { merits, official } of all) merits.charge = (known ? official : merits.metres === nearest) ? 0 : 1;
}
