import type { Spot } from '../../directory/communes/distance.ts';

/** The sheet on which a map is drawn, in units of its own, and what stands where on it. */

export const WIDTH = 360;
export const HEIGHT = 366;
/** Below this line stands the scale. */
const FOOT = 338;
/** The commune. */
export const CENTRE = { x: 180, y: 180 };
/** The widest circle. */
export const RADIUS = 150;

/** What something covers, by its middle and half its sides. */
export type Box = Spot & { halfWidth: number; halfHeight: number };

/** Units for a kilometre, when the widest circle has this many kilometres. */
export const scaleOf = (widest: number): number => RADIUS / widest;

/** Whether two things would touch; `gap` is the room that must be left between them. */
export const touch = (a: Box, b: Box, gap = 0): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + gap && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + gap;

/** Whether the sheet holds something whole, above the line of the scale. */
export const isOnPaper = ({ x, y, halfWidth, halfHeight }: Box): boolean =>
  x >= halfWidth + 2 && x <= WIDTH - halfWidth - 2 && y >= halfHeight + 2 && y <= FOOT - halfHeight;

/** The same thing, moved to where the sheet holds it whole. */
export function within<T extends Box>(box: T): T {
  const hold = (value: number, half: number, most: number) => Math.min(Math.max(value, half + 2), most - half - 2);
  return { ...box, x: hold(box.x, box.halfWidth, WIDTH), y: hold(box.y, box.halfHeight, FOOT) };
}
