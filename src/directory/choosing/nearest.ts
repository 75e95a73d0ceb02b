import KDBush from 'kdbush';
import { metresBetween, type Point } from '../communes/distance.ts';

/** Where the members of a long list are: a flat kd-tree of their points. */
export type Mapped = { tree: KDBush; members: Uint32Array; pointOf: PointOf };

/** Where a member is; null when it is on no map. */
export type PointOf = (member: number) => Point | null;

/** A member of the list, and metres in a straight line to it. */
export type Near = { member: number; metres: number };

const METRES_A_DEGREE = 111_194;
/** The first radius tried: in a town it holds enough, elsewhere it doubles a few times. */
const TRIED_FIRST = 4_000;
/** Half the way around the Earth: nothing is farther. */
const FARTHEST = 20_100_000;
/** The tree keeps single precision, which is within a metre: half the memory. */
const MARGIN = 2;

/** Maps the members of a list; those that are on no map are left aside. */
export function mapped(list: Uint32Array, pointOf: PointOf): Mapped {
  const members = list.every((member) => pointOf(member)) ? list : list.filter((member) => pointOf(member));
  const tree = new KDBush(members.length, 64, Float32Array);
  for (const member of members) {
    const { longitude, latitude } = pointOf(member) as Point;
    tree.add(longitude, latitude);
  }
  tree.finish();
  return { tree, members, pointOf };
}

/**
 * The `most` nearest members that `accepted` takes, and those as near as the last of them, the nearest first: all that
 * stand within a radius, which doubles until it holds enough. Exact away from the poles and from the meridian where
 * the date changes.
 */
export function nearest(map: Mapped, from: Point, most: number, accepted: (member: number) => boolean): Near[] {
  for (let radius = TRIED_FIRST; ; radius *= 2) {
    const near = within(map, from, radius, accepted);
    if (near.length < most && radius <= FARTHEST) continue;
    near.sort((a, b) => a.metres - b.metres);
    const last = near[most - 1]?.metres ?? FARTHEST;
    const farther = near.findIndex(({ metres }) => metres > last);
    return farther < 0 ? near : near.slice(0, farther);
  }
}

function within(
  { tree, members, pointOf }: Mapped,
  from: Point,
  radius: number,
  accepted: (member: number) => boolean,
) {
  const high = (radius + MARGIN) / METRES_A_DEGREE;
  const wide = high / cosine(Math.abs(from.latitude) + high);
  const { longitude, latitude } = from;
  const near: Near[] = [];
  for (const id of tree.range(longitude - wide, latitude - high, longitude + wide, latitude + high)) {
    const member = members[id] as number;
    if (!accepted(member)) continue;
    const metres = metresBetween(from, pointOf(member) as Point);
    if (metres <= radius) near.push({ member, metres });
  }
  return near;
}

/** Of an angle in degrees; never below that of 89.9°, so that a circle around a pole stays a box. */
const cosine = (degrees: number): number => Math.cos((Math.min(degrees, 89.9) * Math.PI) / 180);
