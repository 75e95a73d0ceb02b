import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { isOpen, nextOpening, opening } from '../../src/directory/hours/hours.ts';
import { hoursInWords } from '../../src/directory/hours/hours-in-words.ts';
import { dayFromIso, type ParisTime, parisTime } from '../../src/directory/hours/paris-time.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';
import { atTheDoor } from '../../src/directory/sentences.ts';
import type { Closure, Week } from '../../src/engine/content.ts';
import {
  AT_THE_DOOR,
  daily,
  expectAtTheDoor,
  expectOnThePhone,
  house,
  night,
  ON_THE_PHONE,
  plainly,
} from './hours-table.ts';

test.each(AT_THE_DOOR)('tells the hours of a door: %s', (...moment) => expectAtTheDoor(...moment));
test.each(ON_THE_PHONE)('tells when a line answers: %s', (...moment) => expectOnThePhone(...moment));

test('the hours of these tables are those that the source writes', () => {
  expect(parseWeek('Mo,We-Fr 09:30-12:00,13:30-16:00; Tu 09:30-12:00; PH off')).toEqual(house);
  expect(parseWeek('Mo-Su 09:00-20:00; PH off')).toEqual(daily);
  expect(parseWeek('Mo-Su,PH 22:00-06:00')).toEqual(night);
});

describe('in whatever time zone the machine stands', () => {
  const here = process.env.TZ;
  afterAll(() => {
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
    vi.resetModules();
  });

  test.each([
    ['UTC', 0],
    ['Europe/Paris', -60],
    ['Pacific/Auckland', -780],
  ])('the same is told in %s', async (zone, offset) => {
    process.env.TZ = zone;
    vi.resetModules();
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    const table = await import('./hours-table.ts');
    for (const moment of table.AT_THE_DOOR) table.expectAtTheDoor(...moment);
    for (const moment of table.ON_THE_PHONE) table.expectOnThePhone(...moment);
    const { readHours } = await import('../../src/directory/hours/read-hours.ts');
    const from = dayFromIso('2026-11-21');
    expect(readHours('Mo,We-Fr 09:30-12:00,13:30-16:00; Tu 09:30-12:00; Aug 2-20 off; PH off', from)).toEqual({
      week: house,
      closures: [{ du: '2027-08-02', au: '2027-08-20', spans: [], motif: null }],
    });
  });
});

describe('at any moment', () => {
  /** A few spans of a day, in order and apart. */
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 })
    .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => quarter * 15))
    .map((times) => {
      const pairs: [number, number][] = [];
      for (let i = 0; i + 1 < times.length; i += 2) pairs.push([times[i] as number, times[i + 1] as number]);
      return pairs;
    });
  const weeks: fc.Arbitrary<Week> = fc.record({
    always: fc.constant(false),
    holidays: fc.constantFrom('closed', 'open', 'unknown'),
    days: fc.array(spans, { minLength: 7, maxLength: 7 }),
  });
  const FIRST = dayFromIso('2026-03-01');
  const days = fc.integer({ min: 0, max: 800 });
  const isoOf = (day: number) => new Date((FIRST + day) * 86_400_000).toISOString().slice(0, 10);
  const closures = (held: fc.Arbitrary<[number, number][]>): fc.Arbitrary<Closure[]> =>
    fc.array(
      fc
        .tuple(days, fc.integer({ min: 0, max: 30 }), held)
        .map(([du, length, open]) => ({ du: isoOf(du), au: isoOf(du + length), spans: open, motif: null })),
      { maxLength: 12 },
    );
  const closing = closures(fc.constant([]));
  const any = closures(spans);
  const moments = fc
    .tuple(days, fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]): ParisTime => ({ day: FIRST + day, minute }));

  test('a closure never makes a place more open', () => {
    fc.assert(
      fc.property(weeks, closing, moments, (week, closed, now) => {
        expect(isOpen(week, now, closed) && !isOpen(week, now)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('nor does it beside exceptional hours, in whatever order they are told', () => {
    fc.assert(
      fc.property(weeks, any, closing, moments, (week, told, closed, now) => {
        const all = isOpen(week, now, [...told, ...closed]);
        expect(all && !isOpen(week, now, told)).toBe(false);
        expect(isOpen(week, now, [...closed, ...told].reverse())).toBe(all);
      }),
      { numRuns: 2000 },
    );
  });

  test('the next opening is to come, and the place is open then and closed until then', () => {
    fc.assert(
      fc.property(weeks, any, moments, (week, told, now) => {
        const next = nextOpening(week, now, told);
        if (next === null) return;
        expect(next.day * 1440 + next.minute).toBeGreaterThan(now.day * 1440 + now.minute);
        expect(isOpen(week, next, told)).toBe(true);
        if (isOpen(week, now, told)) return;
        for (let { day, minute } = now; day < next.day || minute < next.minute; minute += 15) {
          if (minute >= 1440) {
            day += 1;
            minute -= 1440;
            if (day > next.day || (day === next.day && minute >= next.minute)) break;
          }
          expect(isOpen(week, { day, minute }, told)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is said open is open by some hours of that day, and nothing is said open without hours', () => {
    fc.assert(
      fc.property(
        weeks,
        any,
        fc.date({ min: new Date('2026-03-01'), max: new Date('2028-05-01'), noInvalidDate: true }),
        (week, told, at) => {
          const { state, next } = opening(week, told, at, atTheDoor);
          const now = parisTime(at);
          expect(state === 'open').toBe(isOpen(week, now, told));
          if (state === 'open') {
            expect(next).toBeNull();
            const held = [...week.days.flat(), ...told.flatMap((closure) => closure.spans)];
            expect(held.some(([open, close]) => open <= now.minute && now.minute < close)).toBe(true);
          }
          expect(opening(null, told, at, atTheDoor).state).not.toBe('open');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['Mo-Fr 09:00-12:00', ['lundi à vendredi : 9 h – 12 h']],
  [
    'Mo,We-Fr 09:30-12:00,13:30-16:00; Tu 09:30-12:00',
    ['lundi, mercredi à vendredi : 9 h 30 – 12 h et 13 h 30 – 16 h', 'mardi : 9 h 30 – 12 h'],
  ],
  ['Fr,Sa 09:00-12:00', ['vendredi, samedi : 9 h – 12 h']],
  ['Mo-Su 09:00-23:00', ['tous les jours : 9 h – 23 h']],
  ['Tu 14:00-24:00', ['mardi : 14 h – minuit']],
  ['24/7', ['jour et nuit, 7 jours sur 7']],
])('writes « %s » as a resident reads it', (osm, lines) => {
  expect(hoursInWords(parseWeek(osm)).map(plainly)).toEqual(lines);
});

test('writes nothing for hours that are not known', () => {
  expect(hoursInWords(null)).toEqual([]);
});
