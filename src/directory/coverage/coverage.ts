import type { Need } from '../../engine/content.ts';
import type { Card, Plan } from '../../engine/plan.ts';
import type { Directory } from '../directory.ts';
import { type Weakness, weaknessesOf } from './weakness.ts';

/** What a resident of one commune is told for one need: the first door. */
export type Cell = {
  /** INSEE code. */
  commune: string;
  need: string;
  place: Pick<Card, 'id' | 'nom' | 'type' | 'commune'> | null;
  /** Why that place is competent. */
  why: string | null;
  /** In a straight line; null without an address, or when the place is on no map. */
  distance_km: number | null;
  telephone: string | null;
  /** Whose number it is, when it is not the place's own. */
  telephone_of: string | null;
  weaknesses: Weakness[];
};

/** What the cells are made from: the plan that residents get, at a moment, and the numbers of the national lines. */
export type Asked = { directory: Pick<Directory, 'plan'>; at: Date; national: ReadonlySet<string> };

/** The needs that have doors: « hors-sujet » has none, and is answered by words alone. */
export const needsWithDoors = (needs: Need[]): Need[] => needs.filter(({ place_first }) => place_first !== 'aucun');

/**
 * Every commune × need, commune after commune. One need at a time: several needs in one plan share their places, and
 * each alone may have a better one.
 */
export async function* cover(asked: Asked, communes: string[], needs: string[]): AsyncGenerator<Cell> {
  for (const commune of communes) {
    for (const need of needs) {
      const orientation = { needs: [{ code: need, outcome: null }], facts: { commune }, dangers: [] };
      yield cellOf(commune, need, await asked.directory.plan(orientation, asked.at), asked.national);
    }
  }
}

/** The cell of a commune and a need, from the plan that answers them. */
export function cellOf(commune: string, need: string, { places }: Plan, national: ReadonlySet<string>): Cell {
  const door = places.find(({ serves, second_door }) => serves.includes(need) && !second_door);
  return {
    commune,
    need,
    place: door ? { id: door.id, nom: door.nom, type: door.type, commune: door.commune } : null,
    why: door?.competent.why ?? null,
    distance_km: door?.distance_km ?? null,
    telephone: door?.telephone ?? null,
    telephone_of: door?.telephone_of ?? null,
    weaknesses: door ? weaknessesOf(door, national) : [],
  };
}

/** Nowhere to go, or nobody to call. */
export const isEmpty = ({ place, telephone }: Cell): boolean => place === null || telephone === null;
