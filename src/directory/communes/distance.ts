/** A point in degrees, WGS 84. */
export type Point = { latitude: number; longitude: number };

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres in a straight line between two points (haversine, a round Earth: right within 0.5 %). */
export function metresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(chord));
}

/** The point of a row that may have none. */
export const pointOf = (row: { latitude: number | null; longitude: number | null } | null | undefined): Point | null =>
  row && row.latitude !== null && row.longitude !== null ? { latitude: row.latitude, longitude: row.longitude } : null;

/** Kilometres, x to the east, y to the south, as on a drawing. */
export type Spot = { x: number; y: number };

const KM_PER_DEGREE = 111.195;

/** Degrees → kilometres on a flat drawing, true around `middle` (degrees of latitude). */
export function flatten({ longitude, latitude }: Point, middle: number): Spot {
  return {
    x: longitude * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180),
    y: -latitude * KM_PER_DEGREE,
  };
}
