import type { Whereabouts } from '../../../../directory/choosing/whereabouts.ts';
import { metresBetween } from '../../../../directory/communes/distance.ts';
import type { PlaceType } from '../../../../engine/content.ts';
import type { Places } from './places.ts';

/** How many places are asked for. */
export const K = 5;

/** The name of what the service itself does. */
export const OURS = 'Par où';

/** Which places of a type, competent for who lives in a commune, are nearest to it? `zones` are the codes of the person's territories. */
export type Question = { where: Whereabouts; longitude: number; latitude: number; lieu: PlaceType; zones: string[] };

/** One way to answer: the ranks of up to K places, the nearest first. */
export type Peer = { name: string; nearest(question: Question): number[] | Promise<number[]> };

/** Metres from the person's commune to a place. */
export const metresTo = (places: Places, { longitude, latitude }: Question, place: number): number =>
  metresBetween(
    { longitude, latitude },
    { longitude: places.longitude[place] as number, latitude: places.latitude[place] as number },
  );

/** The first K of some places once the nearest come first; a place named twice counts once. */
export const nearestOf = (places: Places, question: Question, found: Iterable<number>): number[] =>
  Array.from(new Set(found), (place) => ({ place, metres: metresTo(places, question, place) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, K)
    .map(({ place }) => place);
