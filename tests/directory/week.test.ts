import { expect, test } from 'vitest';
import { parseWeek } from '../../src/directory/week.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;

test('keeps the Tuesday afternoon closed for whoever calls a house of Loir-et-Cher', () => {
  const { always, holidays, days } = parseWeek('Mo,We-Fr 09:30-12:00,13:30-16:00; Tu 09:30-12:00');
  const morning = [at(9, 30), at(12)];
  const afternoon = [at(13, 30), at(16)];
  expect(days).toEqual([
    [morning, afternoon],
    [morning],
    [morning, afternoon],
    [morning, afternoon],
    [morning, afternoon],
    [],
    [],
  ]);
  expect({ always, holidays }).toEqual({ always: false, holidays: 'unknown' });
});

test('a line that answers day and night answers on holidays too', () => {
  const { always, holidays, days } = parseWeek('24/7');
  expect({ always, holidays }).toEqual({ always: true, holidays: 'open' });
  expect(days).toEqual(Array.from({ length: 7 }, () => [[0, 1440]]));
});

test('reads « Fr,Sa » as two days', () => {
  const { days } = parseWeek('We 10:00-19:00; Fr,Sa 10:00-12:30,15:00-18:00');
  expect(days.map((day) => day.length)).toEqual([0, 0, 1, 0, 2, 2, 0]);
});

test('cuts a night at midnight', () => {
  const { days } = parseWeek('Fr 22:00-02:00');
  expect(days[4]).toEqual([[at(22), 1440]]);
  expect(days[5]).toEqual([[0, at(2)]]);
});

test.each([
  ['Mo-Fr 09:00-17:00', 'unknown'],
  ['Mo-Fr 09:00-17:00; PH off', 'closed'],
  ['Mo-Su,PH 09:00-17:00', 'open'],
  ['Mo-Fr 09:00-17:00; PH 10:00-12:00', 'unknown'],
])('says of holidays only what the source says: %s', (osm, holidays) => {
  expect(parseWeek(osm).holidays).toBe(holidays);
});

test.each([
  ['lundi 9h-12h', /douteux/],
  ['n’importe quoi', /ne se lisent pas/],
  ['', /ne se lisent pas/],
  ['Tu[1] 09:30-12:00', /d’une semaine à l’autre/],
  ['week 1-53/2 Mo 09:00-12:00', /d’une semaine à l’autre/],
  ['Mo-Fr 09:00-12:00 "sur rendez-vous"', /aucun jour/],
])('refuses what is not a week, rather than guess: %s', (osm, says) => {
  expect(() => parseWeek(osm)).toThrow(says);
});
