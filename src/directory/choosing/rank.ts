/** What counts in choosing between places that answer as the same type, all numbers better when smaller. */
export type Merits = {
  /** In charge of this person: the narrowest territory first; a house by its sector, known or presumed. */
  charge: number;
  /** What the person can do, without a car for instance. */
  reach: 0 | 1 | 2;
  /** Steps of distance; infinite when it is not known. */
  band: number;
  /** What the place is first of all, before what it also does. */
  vocation: 0 | 1;
  freshness: 0 | 1 | 2;
  openness: 0 | 1;
  /** Own number first: the call is the first step. */
  phone: 0 | 1;
  /** Straight line; infinite when unknown. */
  metres: number;
};

/** A place with its merits; `id` settles what nothing else does, so that every channel gives the same place. */
export type Ranked<T> = { place: T; merits: Merits };

/** The places from best to last. */
export function rank<R extends Ranked<{ id: string }>>(places: R[]): R[] {
  return places.toSorted((a, b) => compare(a.merits, b.merits) || (a.place.id < b.place.id ? -1 : 1));
}

/**
 * The order of the directory: competence before distance, distance in bands before what the place is first of all,
 * then freshness, openness and metres. Two infinite numbers part nothing: their difference is not a number, and falls through.
 */
const compare = (a: Merits, b: Merits): number =>
  a.charge - b.charge ||
  a.reach - b.reach ||
  a.band - b.band ||
  a.vocation - b.vocation ||
  a.freshness - b.freshness ||
  a.openness - b.openness ||
  a.phone - b.phone ||
  a.metres - b.metres;

/** Metres up to which a place counts as being in a band. */
const BANDS = [10_000, 25_000, 40_000, 60_000];
const FURTHER = 20_000;

/**
 * How far a place is, in steps that a person would feel: the same commune, then 10, 25, 40 and 60 km, then 20 km more
 * each. Far away, neither a known number nor a late check sends anybody past a nearer place.
 */
export function band(sameCommune: boolean, metres: number): Merits['band'] {
  if (sameCommune) return 0;
  const found = BANDS.findIndex((most) => metres <= most);
  return found >= 0 ? found + 1 : BANDS.length + Math.ceil((metres - 60_000) / FURTHER);
}

const MONTH = 30.44 * 24 * 3600 * 1000;

/** Checked within 6 months, within 24 months, or longer ago or never. `verifiedOn` is an ISO date. */
export function freshness(verifiedOn: string | null, at: Date): Merits['freshness'] {
  if (!verifiedOn) return 2;
  const months = (at.getTime() - Date.parse(verifiedOn)) / MONTH;
  if (months <= 6) return 0;
  return months <= 24 ? 1 : 2;
}
