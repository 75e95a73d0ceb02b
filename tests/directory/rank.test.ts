import fc from 'fast-check';
import { expect, test } from 'vitest';
import { band, freshness, type Merits, rank } from '../../src/directory/choosing/rank.ts';
import { metresBetween } from '../../src/directory/communes/distance.ts';
import { blois, tours } from '../support/little-towns.ts';

const AT = new Date('2026-11-24T14:10:00Z');

test.each([
  [true, 30_000, 0],
  [false, 9_999, 1],
  [false, 10_000, 1],
  [false, 10_001, 2],
  [false, 25_001, 3],
  [false, 40_001, 4],
  [false, 60_001, 5],
  [false, 80_000, 5],
  [false, 97_000, 6],
  [false, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])('counts distance in bands (same commune %s, %d m)', (same, metres, expected) => {
  expect(band(same, metres)).toBe(expected);
});

test.each([
  ['2026-10-01', 0],
  ['2026-03-07', 1],
  ['2026-03', 1],
  ['2024-08-01', 2],
  [null, 2],
])('holds what was checked on %s for fresh, less fresh or old', (date, expected) => {
  expect(freshness(date, AT)).toBe(expected);
});

test('measures Blois – Tours in a straight line', () => {
  const [from, to] = [blois, tours].map(({ latitude, longitude }) => ({
    latitude: latitude ?? 0,
    longitude: longitude ?? 0,
  }));
  expect(metresBetween(from as never, to as never) / 1000).toBeCloseTo(50.3, 0);
});

const merits = fc.record({
  charge: fc.constantFrom(0, 1, 2, 3),
  reach: fc.constantFrom(0, 1, 2),
  band: fc.constantFrom(0, 1, 2, 3, 4, 5),
  vocation: fc.constantFrom(0, 1),
  freshness: fc.constantFrom(0, 1, 2),
  openness: fc.constantFrom(0, 1),
  phone: fc.constantFrom(0, 1),
  metres: fc.nat(100_000),
}) as fc.Arbitrary<Merits>;

test('puts competence before what the person can do, then distance, freshness, openness and metres', () => {
  const order: (keyof Merits)[] = ['charge', 'reach', 'band', 'vocation', 'freshness', 'openness', 'phone', 'metres'];
  fc.assert(
    fc.property(fc.array(merits, { maxLength: 8 }), (all) => {
      const ranked = rank(all.map((one, i) => ({ place: { id: `${i}` }, merits: one })));
      for (const [i, { merits: after }] of ranked.entries()) {
        const before = ranked[i - 1]?.merits;
        const decisive = before && order.find((merit) => before[merit] !== after[merit]);
        if (before && decisive) expect(before[decisive]).toBeLessThan(after[decisive]);
      }
    }),
  );
});

test('does not depend on the order in which places were found', () => {
  fc.assert(
    fc.property(fc.array(merits, { maxLength: 6 }), (all) => {
      const places = all.map((one, i) => ({ place: { id: `${i}` }, merits: one }));
      expect(rank(places.toReversed())).toEqual(rank(places));
    }),
  );
});
