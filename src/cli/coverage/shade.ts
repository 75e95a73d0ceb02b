import { type Cell, isEmpty } from '../../directory/coverage/coverage.ts';

/** A colour of the map and what it says. */
export type Shade = { fill: string; says: string };

/** Green within reach, brown beyond, darker when farther: the order holds in grey too. */
const BANDS: (Shade & { km: number })[] = [
  { km: 5, fill: '#e4f0ec', says: 'jusqu’à 5 km' },
  { km: 10, fill: '#b3d6cc', says: 'de 5 à 10 km' },
  { km: 25, fill: '#74ad9f', says: 'de 10 à 25 km' },
  { km: 40, fill: '#c08a4a', says: 'de 25 à 40 km' },
  { km: 60, fill: '#8f5a24', says: 'de 40 à 60 km' },
  { km: Number.POSITIVE_INFINITY, fill: '#55300f', says: 'plus de 60 km' },
];
const NO_ADDRESS: Shade = { fill: '#d5d5d5', says: 'pas d’adresse : un numéro' };
const EMPTY: Shade = { fill: '#c21f1f', says: 'rien' };

export const LEGEND: Shade[] = [...BANDS, NO_ADDRESS, EMPTY];

/** The shade of what a commune is told. */
export function shadeOf(cell: Cell | undefined): Shade {
  if (!cell || isEmpty(cell)) return EMPTY;
  const { distance_km } = cell;
  return BANDS.find(({ km }) => distance_km !== null && distance_km <= km) ?? NO_ADDRESS;
}

/** The worst answer of a commune: an empty one, else the farthest, else any. */
export function worstOf(cells: Cell[]): Cell | undefined {
  const badness = (cell: Cell) => (isEmpty(cell) ? Number.POSITIVE_INFINITY : (cell.distance_km ?? -1));
  return cells.reduce<Cell | undefined>(
    (worst, cell) => (worst && badness(worst) >= badness(cell) ? worst : cell),
    undefined,
  );
}
