import { widthOf } from '../../engine/diagram/measure.ts';
import { type Box, CENTRE, isOnPaper, scaleOf, touch } from './paper.ts';
import type { Pin } from './pins.ts';

/** Words on the map, each where it covers nothing; without such a place it is left out, and stands below the map anyway. */

export type Label = Box & { text: string };

export const NAME = 20;
export const DISTANCE = 17;
/** Where on its circle a distance may stand, in degrees from the east, to the south. */
const ANGLES = [45, 135, 90, 20, 160, 225, 315, 0, 180];

/** The name of the commune below its mark or beside it, and a distance on each circle. */
export function labelsOf(nom: string, rings: number[], pins: Pin[]): { name: Label | null; distances: Label[] } {
  const taken: Box[] = [...pins, { ...CENTRE, halfWidth: 10, halfHeight: 10 }];
  const put = (places: Label[]): Label | null => {
    const free = places.find((label) => isOnPaper(label) && !taken.some((box) => touch(label, box, 2)));
    if (free) taken.push(free);
    return free ?? null;
  };
  const half = widthOf(nom, NAME) / 2;
  const sides = [
    { x: 0, y: 26 },
    { x: half + 14, y: 0 },
    { x: -half - 14, y: 0 },
    { x: 0, y: -26 },
  ];
  const name = put(sides.map((side) => label(nom, NAME, CENTRE.x + side.x, CENTRE.y + side.y)));
  const scale = scaleOf(rings.at(-1) ?? 1);
  const distances = rings.flatMap((km) => {
    const turn = (angle: number) => [Math.cos, Math.sin].map((of) => of((angle * Math.PI) / 180) * km * scale);
    const places = ANGLES.map((angle) => {
      const [x = 0, y = 0] = turn(angle);
      return label(`${km}\u00a0km`, DISTANCE, CENTRE.x + x, CENTRE.y + y);
    });
    return put(places) ?? [];
  });
  return { name, distances };
}

const label = (text: string, size: number, x: number, y: number): Label => ({
  text,
  x,
  y,
  halfWidth: widthOf(text, size) / 2,
  halfHeight: size * 0.65,
});
