import type { Spot } from '../../directory/communes/distance.ts';
import type { Seen } from './around.ts';
import { type Box, CENTRE, isOnPaper, scaleOf, touch, within } from './paper.ts';

/** A head that bears the numbers of one place or more, beside their points; no two heads touch. */
export type Pin = Box & { seen: Seen[]; points: Spot[]; rows: number[][] };

/** Points that are nearer than this are one to the eye: they share a head. */
const SAME = 12;
/** Numbers of one row of a head. */
const ROW = 5;
/** Units for a digit, for the room between two numbers, and for a row. */
const DIGIT = 13;
const SPACE = 16;
export const LINE = 30;
const GAP = 4;
/** From a point to the edge of its head, the shortest first; and towards where, above first, in degrees from the east to the south. */
const STEMS = [9, 22, 38, 56, 80];
const TURNS = [270, 315, 225, 0, 180, 45, 135, 90];

/**
 * The pins of what is seen around a commune: each head as near to its points as it can be without touching another, nor
 * hiding the commune or the point of another. Where no room is left, two heads become one, whose numbers stand side by side.
 */
export function pinsOf(seen: Seen[], rings: number[]): Pin[] {
  const scale = scaleOf(rings.at(-1) ?? 1);
  const at = ({ spot }: Seen): Spot => ({ x: CENTRE.x + spot.x * scale, y: CENTRE.y + spot.y * scale });
  let groups: Seen[][] = [];
  for (const one of seen) {
    const near = groups.find((group) => group.some((other) => between(at(one), at(other)) < SAME));
    if (near) near.push(one);
    else groups.push([one]);
  }
  for (;;) {
    const placed = placeAll(groups, at);
    if (Array.isArray(placed)) return placed;
    const [nearest = placed.stuck] = groups
      .filter((group) => group !== placed.stuck)
      .toSorted((a, b) => between(middle(a.map(at)), placed.at) - between(middle(b.map(at)), placed.at));
    groups = groups.filter((group) => group !== placed.stuck && group !== nearest);
    groups.push([...nearest, ...(nearest === placed.stuck ? [] : placed.stuck)]);
  }
}

/** Every head in its place, or the group for which there is none. Alone, a group is always placed. */
function placeAll(groups: Seen[][], at: (one: Seen) => Spot): Pin[] | { stuck: Seen[]; at: Spot } {
  const pins: Pin[] = [];
  for (const group of groups) {
    const others = groups.filter((other) => other !== group).flatMap((other) => other.map(at));
    const marks = [CENTRE, ...others].map((point) => ({ ...point, halfWidth: 6, halfHeight: 6 }));
    const pin = place(pinOf(group, at), [...pins, ...marks]);
    if (pin) pins.push(pin);
    else if (groups.length > 1) return { stuck: group, at: middle(group.map(at)) };
    else return [within(pinOf(group, at))];
  }
  return pins;
}

function place(pin: Pin, taken: Box[]): Pin | null {
  for (const stem of STEMS) {
    for (const turn of TURNS) {
      const radians = (turn * Math.PI) / 180;
      const x = pin.x + Math.cos(radians) * (stem + pin.halfWidth);
      const y = pin.y + Math.sin(radians) * (stem + pin.halfHeight);
      const moved = { ...pin, x, y };
      if (isOnPaper(moved) && !taken.some((box) => touch(moved, box, GAP))) return moved;
    }
  }
  return null;
}

/** A head on its points, still to be moved. */
function pinOf(group: Seen[], at: (one: Seen) => Spot): Pin {
  const seen = group.toSorted((a, b) => a.number - b.number);
  const numbers = seen.map(({ number }) => number);
  const rows = Array.from({ length: Math.ceil(numbers.length / ROW) }, (_, row) =>
    numbers.slice(row * ROW, (row + 1) * ROW),
  );
  const points = seen.map(at);
  const halfWidth = Math.max(16, ...rows.map((row) => widthOf(row) / 2));
  return { seen, points, rows, ...middle(points), halfWidth, halfHeight: (rows.length * LINE) / 2 + 1 };
}

const widthOf = (row: number[]): number => row.join('').length * DIGIT + (row.length - 1) * SPACE + 16;

const between = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const middle = (points: Spot[]): Spot => ({ x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) });
