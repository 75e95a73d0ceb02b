import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapped, nearest } from '../../src/directory/choosing/nearest.ts';
import { metresBetween, type Point } from '../../src/directory/communes/distance.ts';

/** France, overseas included. */
const somewhere = fc.record({
  latitude: fc.double({ min: -21.5, max: 51, noNaN: true }),
  longitude: fc.double({ min: -62, max: 56, noNaN: true }),
});
/** All within a large town, some on the very same spot. */
const inTown = fc.record({
  latitude: fc.integer({ min: 0, max: 60 }).map((n) => 48.8 + n / 1000),
  longitude: fc.integer({ min: 0, max: 90 }).map((n) => 2.25 + n / 1000),
});
/** Some forty kilometres around a village: more or fewer than wanted are within the first circles. */
const aroundHere = fc.record({
  latitude: fc.integer({ min: 0, max: 400 }).map((n) => 47.3 + n / 1000),
  longitude: fc.integer({ min: 0, max: 600 }).map((n) => 1 + n / 1000),
});
const points = fc.oneof(
  fc.array(aroundHere, { minLength: 60, maxLength: 200 }),
  fc.array(somewhere, { maxLength: 200 }),
  fc.array(inTown, { maxLength: 200 }),
  fc.array(fc.oneof(somewhere, inTown), { maxLength: 200 }),
);

test('finds the same nearest places as looking at every one, those as near as the last included', () => {
  fc.assert(
    fc.property(points, fc.oneof(somewhere, inTown, aroundHere), fc.integer({ min: 1, max: 40 }), (all, from, most) => {
      const even = (member: number) => member % 3 > 0;
      const found = nearest(mapOf(all), from, most, even).map(({ metres }) => metres);
      const every = all.filter((_, i) => even(i)).map((point) => metresBetween(from, point));
      every.sort((a, b) => a - b);
      expect(found).toEqual(every.filter((metres) => metres <= (every[most - 1] ?? Number.POSITIVE_INFINITY)));
    }),
    { numRuns: 200 },
  );
});

test('leaves aside what is on no map, and keeps the numbers of the others', () => {
  const all = [null, { latitude: 47.6, longitude: 1.3 }, null, { latitude: 47.5, longitude: 1.3 }];
  const found = nearest(mapOf(all), { latitude: 47.5, longitude: 1.3 }, 5, () => true);
  expect(found.map(({ member }) => member)).toEqual([3, 1]);
});

const mapOf = (all: (Point | null)[]) =>
  mapped(
    Uint32Array.from(all, (_, i) => i),
    (member) => all[member] ?? null,
  );
