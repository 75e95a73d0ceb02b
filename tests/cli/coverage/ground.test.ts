import { expect, test } from 'vitest';
import { groundOf, REACH_KM } from '../../../src/cli/coverage/ground.ts';
import { LEGEND, shadeOf, worstOf } from '../../../src/cli/coverage/shade.ts';
import type { Cell } from '../../../src/directory/coverage/coverage.ts';

const here = { name: 'ici', x: 0, y: 0 };
const neighbour = { name: 'à côté', x: 4, y: 0 };
const faraway = { name: 'loin', x: 3 * REACH_KM, y: 0 };

test('a commune without a neighbour is a disc', () => {
  const ground = groundOf(here, [here, faraway]);
  for (const { x, y, beyond } of ground) {
    expect(Math.hypot(x, y)).toBeCloseTo(REACH_KM);
    expect(beyond).toBeNull();
  }
});

test('two neighbours meet half-way, and each knows who is beyond the edge', () => {
  const ground = groundOf(here, [here, neighbour, faraway]);
  const border = ground.filter(({ beyond }) => beyond === neighbour);
  expect(Math.max(...ground.map(({ x }) => x))).toBeCloseTo(2);
  expect(border).toHaveLength(1);
  expect(border[0]?.x).toBeCloseTo(2);
  expect(Math.min(...groundOf(neighbour, [here, neighbour]).map(({ x }) => x))).toBeCloseTo(2);
});

const cell = (more: Partial<Cell>): Cell => ({
  commune: '41018',
  need: 'loyer',
  place: { id: 'a', nom: 'a', type: 'mds', commune: null },
  why: null,
  distance_km: null,
  telephone: '17',
  telephone_of: null,
  weaknesses: [],
  ...more,
});

test('a commune is drawn by its worst answer: nothing at all, then the farthest, then a number without an address', () => {
  const [unknown, near, far, empty] = [
    cell({}),
    cell({ distance_km: 25 }),
    cell({ distance_km: 25.1 }),
    cell({ place: null }),
  ];
  expect(worstOf([unknown, near, far, empty])).toBe(empty);
  expect(worstOf([far, near, unknown])).toBe(far);
  expect(worstOf([unknown])).toBe(unknown);
  expect([unknown, near, far, empty].map((answer) => shadeOf(answer).says)).toEqual([
    'pas d’adresse : un numéro',
    'de 10 à 25 km',
    'de 25 à 40 km',
    'rien',
  ]);
});

test('no two shades of the legend are the same', () => {
  expect(new Set(LEGEND.map(({ fill }) => fill)).size).toBe(LEGEND.length);
});
