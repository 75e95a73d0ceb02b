import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/directory/dataset.ts';
import { plainWeek } from '../../src/directory/hours/plain-week.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';

const { structures } = readDataset('data', ['41', '37']);

test('the hours of every place are the same whichever way they are read', () => {
  const texts = new Set(structures.flatMap(({ horaires_accueil }) => horaires_accueil ?? []));
  const plain = [...texts].filter((osm) => plainWeek(osm));
  expect(plain.length).toBeGreaterThan(texts.size * 0.8);
  for (const osm of plain) expect(plainWeek(osm), osm).toEqual(parseWeek(osm));
});

const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
const days = fc.oneof(
  day,
  fc.tuple(day, fc.constantFrom('-', ','), day).map((parts) => parts.join('')),
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.constantFrom(0, 30, 59, 60))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const span = fc.tuple(time, time).map((parts) => parts.join('-'));
const rule = fc
  .tuple(days, fc.array(span, { minLength: 1, maxLength: 2 }))
  .map(([which, spans]) => `${which} ${spans.join(',')}`);
const text = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '));

test('hours written in any order are read as the library reads them, or left to it', () => {
  fc.assert(
    fc.property(text, (osm) => {
      const plain = plainWeek(osm);
      if (plain) expect(plain).toEqual(parseWeek(osm));
    }),
    { numRuns: 300 },
  );
});

test.each([
  'Mo-Fr 09:00-12:00; PH off',
  'Tu[1] 09:30-12:00',
  '24/7',
  'Mo 22:00-02:00',
  'Mo-Fr 09:00-12:00; Fr 14:00-17:00',
  'Fr-Mo 09:00-12:00',
  '',
])('« %s » is left to the library', (osm) => {
  expect(plainWeek(osm)).toBeNull();
});
