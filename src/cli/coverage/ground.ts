import type { Spot } from '../../directory/communes/distance.ts';

/** The ground of each commune, guessed from its centre alone: all that is nearer to it than to any other, within reach. */

/** A corner of a ground; `beyond` is the place on the other side of the edge that begins here, null at the outer rim. */
export type Corner<T> = Spot & { beyond: T | null };

/** How far a commune reaches where it has no neighbour. */
export const REACH_KM = 6.5;
const RIM_CORNERS = 24;

/** The ground of `mine` among `all`: a disc, cut half-way to every other place (a Voronoi cell within a disc). */
export function groundOf<T extends Spot>(mine: T, all: readonly T[]): Corner<T>[] {
  const near = all.filter((other) => other !== mine && distance2(mine, other) < (2 * REACH_KM) ** 2);
  return near.reduce<Corner<T>[]>((ground, other) => cut(ground, mine, other), disc(mine));
}

const disc = ({ x, y }: Spot): Corner<never>[] =>
  Array.from({ length: RIM_CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / RIM_CORNERS;
    return { x: x + REACH_KM * Math.cos(angle), y: y + REACH_KM * Math.sin(angle), beyond: null };
  });

/** Keeps what is nearer to `mine` than to `other` (Sutherland and Hodgman, one half-plane). */
function cut<T extends Spot>(ground: Corner<T>[], mine: Spot, other: T): Corner<T>[] {
  const ours = (spot: Spot): number => distance2(spot, other) - distance2(spot, mine);
  return ground.flatMap((from, i): Corner<T>[] => {
    const to = ground[(i + 1) % ground.length] ?? from;
    const [a, b] = [ours(from), ours(to)];
    const kept = a >= 0 ? [from] : [];
    if (a >= 0 === b >= 0) return kept;
    const share = a / (a - b);
    const crossing = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    return [...kept, { ...crossing, beyond: a >= 0 ? other : from.beyond }];
  });
}

const distance2 = (a: Spot, b: Spot): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
