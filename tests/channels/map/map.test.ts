import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundOf, directionOf } from '../../../src/channels/map/around.ts';
import { labelsOf } from '../../../src/channels/map/labels.ts';
import { type Box, HEIGHT, touch, WIDTH } from '../../../src/channels/map/paper.ts';
import { pinsOf } from '../../../src/channels/map/pins.ts';
import { renderMap } from '../../../src/channels/map.ts';
import { metresBetween } from '../../../src/directory/communes/distance.ts';
import type { Card, Plan } from '../../../src/engine/plan.ts';
import { card, plan } from '../../support/plans.ts';

type Point = { latitude: number; longitude: number };
const blois = { nom: 'Blois', latitude: 47.5839, longitude: 1.3059 };
const vendome = { latitude: 47.7995, longitude: 1.0646 };

const placed = (points: Point[], second: boolean[] = []): Plan =>
  plan({
    from: blois,
    places: points.map((point, at) =>
      card(`lieu ${at + 1}`, { point, distance_km: null, second_door: second[at] ?? false }),
    ),
  });

/** Anywhere within some two hundred kilometres, or nearly at the same place. */
const anywhere = fc.oneof(
  fc.record({
    latitude: fc.double({ min: 46, max: 49, noNaN: true }),
    longitude: fc.double({ min: -1, max: 4, noNaN: true }),
  }),
  fc.record({
    latitude: fc.double({ min: 47.58, max: 47.59, noNaN: true }),
    longitude: fc.double({ min: 1.3, max: 1.32, noNaN: true }),
  }),
);
const points = fc.array(anywhere, { minLength: 1, maxLength: 14 });

const insideBox = ({ x, y, halfWidth, halfHeight }: Box): boolean =>
  x - halfWidth >= 0 && x + halfWidth <= WIDTH && y - halfHeight >= 0 && y + halfHeight <= HEIGHT;

describe('the map of a plan', () => {
  test('draws every place that has a point once, inside the sheet, and no two heads touch', () => {
    fc.assert(
      fc.property(points, (all) => {
        const around = aroundOf(placed(all));
        if (!around) throw new Error('no map');
        const pins = pinsOf(around.seen, around.rings);
        const numbers = pins.flatMap(({ rows }) => rows.flat());
        expect(numbers.toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at + 1));
        expect(pins.every(insideBox)).toBe(true);
        for (const [at, pin] of pins.entries())
          expect(pins.slice(at + 1).some((other) => touch(pin, other))).toBe(false);
        const drawn = pins.flatMap((pin) => pin.points);
        expect(drawn).toHaveLength(all.length);
        expect(drawn.every(({ x, y }) => insideBox({ x, y, halfWidth: 0, halfHeight: 0 }))).toBe(true);
      }),
    );
  });

  test('never writes on what it has drawn', () => {
    fc.assert(
      fc.property(points, (all) => {
        const around = aroundOf(placed(all));
        if (!around) throw new Error('no map');
        const pins = pinsOf(around.seen, around.rings);
        const { name, distances } = labelsOf(around.nom, around.rings, pins);
        const labels = [...(name ? [name] : []), ...distances];
        for (const [at, label] of labels.entries()) {
          expect(insideBox(label)).toBe(true);
          expect([...pins, ...labels.slice(at + 1)].some((box) => touch(label, box))).toBe(false);
        }
      }),
    );
  });

  test('its widest circle holds the farthest place', () => {
    fc.assert(
      fc.property(points, (all) => {
        const { seen, rings } = aroundOf(placed(all)) ?? { seen: [], rings: [] };
        expect(Math.max(...seen.map(({ km }) => km))).toBeLessThanOrEqual(rings.at(-1) ?? 0);
      }),
    );
  });

  test('measures what the directory measures, within one part in fifty', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        const [seen] = aroundOf(placed([point]))?.seen ?? [];
        const metres = metresBetween(blois, point);
        fc.pre(metres > 100);
        expect(Math.abs((seen?.km ?? 0) - metres / 1000)).toBeLessThan(metres / 1000 / 50);
      }),
    );
  });
});

describe('a direction in words', () => {
  const seenAt = (point: Point, more: Partial<Card> = {}): string => {
    const [one] =
      aroundOf(plan({ from: blois, places: [card('ici', { point, distance_km: null, ...more })] }))?.seen ?? [];
    return one ? directionOf(one) : '';
  };

  test.each([
    ['Vendôme', vendome, 'au nord-ouest, 30\u00a0km'],
    ['Romorantin-Lanthenay', { latitude: 47.3567, longitude: 1.7447 }, 'au sud-est, 41\u00a0km'],
    ['Orléans', { latitude: 47.9029, longitude: 1.9039 }, 'au nord-est, 57\u00a0km'],
    ['Tours', { latitude: 47.3941, longitude: 0.6848 }, 'au sud-ouest, 51\u00a0km'],
    ['Mer', { latitude: 47.6983, longitude: 1.5069 }, 'au nord-est, 20\u00a0km'],
    ['Montrichard', { latitude: 47.3433, longitude: 1.1867 }, 'au sud, 28\u00a0km'],
    ['Châteaudun', { latitude: 48.0708, longitude: 1.3378 }, 'au nord, 54\u00a0km'],
  ])('%s, seen from Blois', (_, point, says) => {
    expect(seenAt(point)).toBe(says);
  });

  test('says the distance of the card, so that the page never says two', () => {
    expect(seenAt(vendome, { distance_km: 31.4 })).toBe('au nord-ouest, 31\u00a0km');
  });

  test('says no direction of what is near: nobody lives at the very middle of a commune', () => {
    expect(seenAt({ latitude: 47.5845, longitude: 1.307 })).toBe('tout près, moins de 1\u00a0km');
  });
});

describe('somebody who cannot see the map', () => {
  test('reads the same below it: each place with its number in the plan, where it is and how far', async () => {
    const html = String(await renderMap(placed([vendome, { latitude: 47.5845, longitude: 1.307 }], [true, false])));
    expect(html).toMatch(/role="img" aria-labelledby="carte-titre" aria-describedby="carte-mots"/);
    expect(html).toContain('Carte des lieux autour de Blois');
    expect(html).toContain('<li value="1">lieu 2&nbsp;: tout près');
    expect(html).toContain('<li value="2">lieu 1&nbsp;: au nord-ouest');
    expect(html).toContain('Les cercles sont à 20 et 40\u00a0km à vol d’oiseau.');
  });

  test('meets no style, no script and no name of another making', async () => {
    const odd = placed([vendome]);
    const html = String(await renderMap({ ...odd, from: { ...blois, nom: '<b>Blois</b>' } }));
    expect(html).not.toMatch(/style=|<script|<b>/);
  });
});

describe('there is no map', () => {
  test.each([
    ['without the commune', { ...placed([vendome]), from: undefined }],
    ['without a place that has a point', plan({ from: blois, places: [card('ici')] })],
    [
      'of a place that is not known, nor of a bus that moves',
      plan({
        from: blois,
        places: [card('a', { point: vendome, generic: true }), card('b', { point: vendome, itinerant: true })],
      }),
    ],
  ])('%s', (_, without) => {
    expect(renderMap(without)).toBeNull();
  });
});
