import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/directory/hours/paris-time.ts';
import { readHours } from '../../src/directory/hours/read-hours.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';

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
  ['Mo-Fr 09:00-12:00; SH off', /vacances scolaires/],
  ['Mo-Fr 09:00-12:00; Aug 1-15 off', /parlent de certaines dates/],
])('refuses what is not a week, rather than guess: %s', (osm, says) => {
  expect(() => parseWeek(osm)).toThrow(says);
});

const TODAY = dayFromIso('2026-11-21');
const mornings = [...Array.from({ length: 5 }, () => [[at(9), at(12)]]), [], []];

test.each([
  ['Mo-Fr 09:00-12:00', []],
  [
    'Mo-Fr 09:00-12:00; Dec 24-Jan 02 off "congés"',
    [
      ['2026-12-24', '2027-01-01', 'congés'],
      ['2027-12-24', '2027-12-24', 'congés'],
    ],
  ],
  ['Mo-Fr 09:00-12:00; Aug 1-15 off', [['2027-08-02', '2027-08-13', null]]],
  ['Mo-Fr 09:00-12:00; 2026 Dec 24 09:00-11:00', [['2026-12-24', '2026-12-24', null, [at(9), at(11)]]]],
  ['Mo-Fr 09:00-12:00; 2026 Dec 12 10:00-18:00', [['2026-12-12', '2026-12-12', null, [at(10), at(18)]]]],
  ['Mo-Fr 09:00-12:00; 2025 Dec 24 off', []],
  ['Mo-Fr 09:00-12:00; easter -2 days off', [['2027-03-26', '2027-03-26', null]]],
])('keeps the ordinary week and the days on which it does not hold: %s', (osm, told) => {
  const { week, closures } = readHours(osm, TODAY);
  expect(week.days).toEqual(mornings);
  expect(closures).toEqual(told.map(([du, au, motif, ...spans]) => ({ du, au, motif, spans })));
});

test('the mornings of summer stand in place of the whole days of the rest of the year', () => {
  const { week, closures } = readHours('Mo-Fr 09:00-12:00,14:00-17:00; Jul 05-Aug 27 Mo-Fr 09:00-12:00', TODAY);
  expect(week.days[0]).toEqual([
    [at(9), at(12)],
    [at(14), at(17)],
  ]);
  expect(closures[0]).toEqual({ du: '2027-07-05', au: '2027-07-09', spans: [[at(9), at(12)]], motif: null });
  expect(closures.at(-1)?.au).toBe('2027-08-27');
});

test('a holiday that falls in a closure is known to be closed, one that does not is not', () => {
  const { week, closures } = readHours('Mo-Fr 09:00-12:00; Dec 25 off', TODAY);
  expect(week.holidays).toBe('unknown');
  expect(closures.map(({ du }) => du)).toEqual(['2026-12-25']);
});

test('a text is not refused one day because time went by', () => {
  const osm = 'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 02 off';
  for (const day of ['2020-01-01', '2026-12-01', '2035-06-01']) {
    expect(readHours(osm, dayFromIso(day)).week.days).toEqual(mornings);
  }
});

test.each([
  'Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 10:00-17:00',
  'Mo-Fr 09:00-12:00; Dec Tu[1] off',
  'Jan-Jun Mo 09:00-12:00; Jul-Dec week 1-53/2 Mo 09:00-12:00',
])('refuses what is no week with exceptions: %s', (osm) => {
  expect(() => readHours(osm, TODAY)).toThrow(/d’une semaine à l’autre/);
});
