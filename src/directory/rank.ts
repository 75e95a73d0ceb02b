/** What counts in choosing between places that answer as the same type, all numbers better when smaller. */
export type Merits = {
  /** In charge of this person: the narrowest territory first; a sectored house by its presumed sector. */
  charge: number;
  /** What the person can do, without a car for instance. */
  reach: 0 | 1 | 2;
  band: 0 | 1 | 2 | 3 | 4 | 5;
  /** What the place is first of all, before what it also does. */
  vocation: 0 | 1;
  freshness: 0 | 1 | 2;
  openness: 0 | 1;
  /** Own number first: the call is the first step. */
  phone: 0 | 1;
  /** Straight line; infinite when unknown. */
  metres: number;
};

/** The order of the directory: competence before distance, distance in bands before what the place is first of all, freshness, openness and metres. */
const ORDER: (keyof Merits)[] = ['charge', 'reach', 'band', 'vocation', 'freshness', 'openness', 'phone', 'metres'];

/** A place with its merits; `id` settles what nothing else does, so that every channel gives the same place. */
export type Ranked<T> = { place: T; merits: Merits };

/** The places from best to last. */
export function rank<T extends { id: string }>(places: Ranked<T>[]): Ranked<T>[] {
  return places.toSorted((a, b) => compare(a.merits, b.merits) || (a.place.id < b.place.id ? -1 : 1));
}

function compare(a: Merits, b: Merits): number {
  for (const merit of ORDER) {
    if (a[merit] !== b[merit]) return a[merit] < b[merit] ? -1 : 1;
  }
  return 0;
}

/** Metres up to which a place counts as being in a band; beyond the last, or nowhere known, it is in a further one. */
const BANDS = [10_000, 25_000, 40_000, 60_000];

/**
 * How far a place is, in steps that a person would feel: the same commune, then 10, 25, 40 and 60 km, then more. Far
 * away, a known number must not send anybody past a nearer place.
 */
export function band(sameCommune: boolean, metres: number): Merits['band'] {
  if (sameCommune) return 0;
  const found = BANDS.findIndex((most) => metres <= most);
  return ((found < 0 ? BANDS.length : found) + 1) as Merits['band'];
}

const MONTH = 30.44 * 24 * 3600 * 1000;

/** Checked within 6 months, within 24 months, or longer ago or never. `verifiedOn` is an ISO date. */
export function freshness(verifiedOn: string | null, at: Date): Merits['freshness'] {
  if (!verifiedOn) return 2;
  const months = (at.getTime() - Date.parse(verifiedOn)) / MONTH;
  if (months <= 6) return 0;
  return months <= 24 ? 1 : 2;
}

/** How well a place suits how the person moves: the fact `mobilite`. */
export function reach(
  mobilite: string | undefined,
  place: { itinerant: boolean; telephone: string | null },
  distance: Merits['band'],
): Merits['reach'] {
  if (mobilite === 'domicile') return place.telephone ? 0 : place.itinerant ? 1 : 2;
  if (mobilite !== 'sans_voiture') return 0;
  if (distance === 0 || (place.itinerant && distance <= 2)) return 0;
  return place.telephone || distance === 1 ? 1 : 2;
}
