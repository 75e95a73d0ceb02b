import { flatten, type Spot } from '../../directory/communes/distance.ts';
import type { Card, Plan } from '../../engine/plan.ts';
import { inTurn, tell } from '../doors.ts';

/** The places of a plan as one sees them from the middle of the person's commune. */

/** A place with its number in the plan, in kilometres from the commune: x to the east, y to the south. */
export type Seen = { number: number; card: Card; spot: Spot; km: number };

/** The commune, what stands around it, and the circles of distance that hold it all, in kilometres, the widest last. */
export type Around = { nom: string; seen: Seen[]; rings: number[] };

/** Circles that are easily thought of; the first that hold the farthest place are taken. */
const RINGS = [
  [1],
  [1, 2],
  [2, 5],
  [5, 10],
  [5, 10, 15],
  [10, 20],
  [10, 20, 30],
  [20, 40],
  [20, 40, 60],
  [50, 100],
  [100, 200],
  [250, 500],
];

/**
 * Whoever stands at a known place around a known commune; null when there is nobody. A line and an entry of which no
 * place is known stand nowhere; a bus stands elsewhere every day.
 */
export function aroundOf(plan: Plan): Around | null {
  const { from } = plan;
  if (!from) return null;
  const centre = flatten(from, from.latitude);
  const seen = inTurn(tell(plan)).flatMap((card, at): Seen[] => {
    if (!card.point || card.generic || card.itinerant) return [];
    const flat = flatten(card.point, from.latitude);
    const spot = { x: flat.x - centre.x, y: flat.y - centre.y };
    return [{ number: at + 1, card, spot, km: Math.hypot(spot.x, spot.y) }];
  });
  if (seen.length === 0) return null;
  return { nom: from.nom, seen, rings: ringsFor(Math.max(...seen.map(({ km }) => km))) };
}

const ringsFor = (farthest: number): number[] =>
  RINGS.find((rings) => (rings.at(-1) ?? 0) >= farthest) ?? [Math.ceil(farthest)];

const WINDS = [
  'à l’est',
  'au sud-est',
  'au sud',
  'au sud-ouest',
  'à l’ouest',
  'au nord-ouest',
  'au nord',
  'au nord-est',
];

/**
 * « au nord-est, 12 km »: where a place is, seen from the commune. Nearer than a kilometre, it is only near: the person
 * does not live at the very middle.
 */
export function directionOf({ spot, card, km }: Seen): string {
  const far = card.distance_km ?? km;
  if (far < 1) return 'tout près, moins de 1\u00a0km';
  const wind = Math.round((Math.atan2(spot.y, spot.x) * 4) / Math.PI + 8) % 8;
  return `${WINDS[wind]}, ${Math.round(far)}\u00a0km`;
}
