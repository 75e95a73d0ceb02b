import { flatten, pointOf, type Spot } from '../../directory/communes/distance.ts';
import type { Commune } from '../../directory/communes/served.ts';

/** A commune on the drawing, in kilometres from the corner of the drawing. */
export type Town = Spot & { commune: Commune };

/** Names of towns do not run into each other when they are that far apart. */
const APART_KM = 14;
const NAMED = 16;

/** Places the communes whose centre is known; the outermost centres stand `margin` kilometres from the edges. */
export function placeTowns(communes: Commune[], margin: number): { towns: Town[]; width: number; height: number } {
  const known = communes.flatMap((commune) => {
    const point = pointOf(commune);
    return point ? [{ commune, point }] : [];
  });
  const [south, north] = extent(known.map(({ point }) => point.latitude));
  const flat = known.map(({ commune, point }) => ({ commune, ...flatten(point, (south + north) / 2) }));
  const [left, right] = extent(flat.map(({ x }) => x));
  const [top, bottom] = extent(flat.map(({ y }) => y));
  return {
    towns: flat.map(({ commune, x, y }) => ({ commune, x: x - left + margin, y: y - top + margin })),
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

/** The most populous towns, none too near to a greater one. */
export function townsToName(towns: Town[]): Town[] {
  const greatest = towns.toSorted((a, b) => (b.commune.population ?? 0) - (a.commune.population ?? 0));
  const named: Town[] = [];
  for (const town of greatest) {
    if (named.length === NAMED) break;
    if (named.every(({ x, y }) => Math.hypot(x - town.x, y - town.y) > APART_KM)) named.push(town);
  }
  return named;
}

const extent = (numbers: number[]): [least: number, most: number] =>
  numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)];
