import { expect } from 'vitest';
import { opening } from '../../src/directory/hours/hours.ts';
import { atTheDoor, onThePhone } from '../../src/directory/sentences.ts';
import type { Closure, Week } from '../../src/engine/content.ts';

/**
 * Hard moments of the year and what a person is told of a place, the same on Node and on Workers. Weeks are written by
 * hand: nothing has to be parsed where the table is read.
 */

/** With ordinary spaces, so that the table can be read. */
export const plainly = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** « 09:00-12:00 14:00-17:00 » */
const spans = (written: string): [number, number][] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((span) => [minuteOf(span.slice(0, 5)), minuteOf(span.slice(6))]);

/** A week from Monday on; the days left out are closed. */
const week = (days: string[], holidays: Week['holidays'] = 'closed'): Week => ({
  always: false,
  holidays,
  days: Array.from({ length: 7 }, (_, i) => spans(days[i] ?? '')),
});
const sevenTimes = (day: string): string[] => Array.from({ length: 7 }, () => day);

const both = '09:30-12:00 13:30-16:00';
/** The phone of the houses of Loir-et-Cher since March 2026, closed on Tuesday afternoons. */
export const house = week([both, '09:30-12:00', both, both, both]);
export const daily = week(sevenTimes('09:00-20:00'));
export const night = week(sevenTimes('00:00-06:00 22:00-24:00'), 'open');
export const always: Week = { always: true, holidays: 'open', days: sevenTimes('00:00-24:00').map(spans) };
const unsaid: Week = { ...house, holidays: 'unknown' };
const fridays = week(['', '', '', '', '09:00-12:00']);

const closed = (du: string, au: string, motif: string | null = null): Closure => ({ du, au, spans: [], motif });
const only = (day: string, hours: string): Closure => ({ du: day, au: day, spans: spans(hours), motif: null });

const christmas = closed('2026-12-24', '2027-01-02', 'congés');
const summer = closed('2027-08-02', '2027-08-20', 'congés d’été');
const winter = closed('2026-11-01', '2027-02-28', 'travaux');
const tuesday = closed('2026-11-24', '2026-11-24');
const wednesday = closed('2026-11-25', '2026-11-25');
const shortEve = only('2026-12-24', '09:30-11:00');

/** Who asks, of which hours, when (UTC), and what they are told: « state | now | next ». */
type Moment = [who: string, hours: Week | null, at: string, told: string, ...closures: Closure[]];

const unknown = 'unknown | Horaires non connus : appelez avant de venir.';
const holiday = 'closed | Fermé aujourd’hui : jour férié';
const perhaps = 'unknown | Jour férié : sans doute fermé. Appelez avant de venir.';

export const AT_THE_DOOR: Moment[] = [
  // An ordinary week, from Monday 23 November 2026 on: Paris is one hour ahead.
  ['past midnight in Paris, not yet in UTC', house, '2026-11-23T23:30Z', 'closed | Fermé | Rouvre à 9 h 30'],
  ['a minute too soon', house, '2026-11-24T08:29Z', 'closed | Fermé | Rouvre à 9 h 30'],
  ['as it opens', house, '2026-11-24T08:30Z', 'open | Ouvert jusqu’à 12 h'],
  ['as it closes', house, '2026-11-24T11:00Z', 'closed | Fermé | Rouvre demain à 9 h 30'],
  ['on a Tuesday afternoon', house, '2026-11-24T13:10Z', 'closed | Fermé | Rouvre demain à 9 h 30'],
  ['on a Wednesday at lunch', house, '2026-11-25T11:30Z', 'closed | Fermé | Rouvre à 13 h 30'],
  ['on a Friday evening', house, '2026-11-27T15:00Z', 'closed | Fermé | Rouvre lundi à 9 h 30'],
  [
    'a week ahead of a desk of Fridays',
    fridays,
    '2026-11-27T11:30Z',
    'closed | Fermé | Rouvre vendredi 4 décembre à 9 h',
  ],

  // The clocks change on 29 March and 25 October 2026, on 28 March and 31 October 2027.
  ['the evening before the short night', house, '2026-03-28T22:30Z', 'closed | Fermé | Rouvre lundi à 9 h 30'],
  ['at 1:59 of the short night', night, '2026-03-29T00:59Z', 'open | Ouvert jusqu’à 6 h'],
  ['a minute later, at 3:00', night, '2026-03-29T01:00Z', 'open | Ouvert jusqu’à 6 h'],
  ['at 5:59 of the short night', night, '2026-03-29T03:59Z', 'open | Ouvert jusqu’à 6 h'],
  ['at 6:00 of the short night', night, '2026-03-29T04:00Z', 'closed | Fermé | Rouvre à 22 h'],
  ['at 2:30 of the long night', night, '2026-10-25T00:30Z', 'open | Ouvert jusqu’à 6 h'],
  ['an hour later, at 2:30 again', night, '2026-10-25T01:30Z', 'open | Ouvert jusqu’à 6 h'],
  ['at 6:00 of the long night', night, '2026-10-25T05:00Z', 'closed | Fermé | Rouvre à 22 h'],
  ['at 6:00 of the short night of 2027', night, '2027-03-28T04:00Z', 'closed | Fermé | Rouvre à 22 h'],
  ['at 5:59 of the long night of 2027', night, '2027-10-31T04:59Z', 'open | Ouvert jusqu’à 6 h'],
  ['the Friday before the short night of 2027', house, '2027-03-26T08:30Z', 'open | Ouvert jusqu’à 12 h'],
  ['the Tuesday after it', house, '2027-03-30T07:30Z', 'open | Ouvert jusqu’à 12 h'],
  ['the Tuesday after the long night of 2027', house, '2027-11-02T07:30Z', 'closed | Fermé | Rouvre à 9 h 30'],

  // Public holidays, the year’s end, a leap day.
  ['on 1 May 2026, a Friday', house, '2026-05-01T08:00Z', `${holiday} | Rouvre lundi à 9 h 30`],
  ['on the evening before 1 May', house, '2026-04-30T15:00Z', 'closed | Fermé | Rouvre lundi à 9 h 30'],
  ['before two Fridays of holidays', fridays, '2026-04-25T08:00Z', 'closed | Fermé | Rouvre vendredi 15 mai à 9 h'],
  ['on Easter Monday 2027', house, '2027-03-29T08:00Z', `${holiday} | Rouvre demain à 9 h 30`],
  ['on Ascension 2027', house, '2027-05-06T08:00Z', `${holiday} | Rouvre demain à 9 h 30`],
  ['on the morning of 14 July', house, '2026-07-14T08:00Z', `${holiday} | Rouvre demain à 9 h 30`],
  ['when it would be closed anyway', house, '2026-07-14T12:00Z', 'closed | Fermé | Rouvre demain à 9 h 30'],
  ['on Christmas, a Friday', house, '2026-12-25T09:00Z', `${holiday} | Rouvre lundi à 9 h 30`],
  ['on 1 May, without a word of holidays', unsaid, '2026-05-01T08:00Z', `${perhaps} | Rouvre lundi à 9 h 30`],
  ['on that evening', unsaid, '2026-05-01T18:00Z', 'closed | Fermé | Rouvre lundi à 9 h 30'],
  ['on 31 December', house, '2026-12-31T16:00Z', 'closed | Fermé | Rouvre lundi à 9 h 30'],
  ['on 1 January 2027, still 2026 in UTC', unsaid, '2026-12-31T23:30Z', `${perhaps} | Rouvre lundi à 9 h 30`],
  ['on 1 May, day and night', always, '2026-05-01T02:00Z', 'open | Ouvert 24 h/24'],
  ['on 28 February 2028', house, '2028-02-28T15:30Z', 'closed | Fermé | Rouvre demain à 9 h 30'],
  ['on the leap day, a Tuesday', house, '2028-02-29T08:30Z', 'open | Ouvert jusqu’à 12 h'],
  ['on its afternoon', house, '2028-02-29T13:00Z', 'closed | Fermé | Rouvre demain à 9 h 30'],

  // Closures.
  [
    'before the closure of Christmas',
    house,
    '2026-12-23T16:00Z',
    'closed | Fermé | Rouvre lundi 4 janvier à 9 h 30',
    christmas,
  ],
  [
    'on its first day',
    house,
    '2026-12-24T09:00Z',
    'closed | Fermé aujourd’hui : congés | Rouvre lundi 4 janvier à 9 h 30',
    christmas,
  ],
  [
    'on Christmas',
    unsaid,
    '2026-12-25T09:00Z',
    'closed | Fermé aujourd’hui : congés | Rouvre lundi 4 janvier à 9 h 30',
    christmas,
  ],
  [
    'near its end',
    house,
    '2026-12-29T09:00Z',
    'closed | Fermé aujourd’hui : congés | Rouvre lundi à 9 h 30',
    christmas,
  ],
  [
    'in summer',
    house,
    '2027-08-03T08:00Z',
    'closed | Fermé aujourd’hui : congés d’été | Rouvre lundi 23 août à 9 h 30',
    summer,
  ],
  [
    'without a reason',
    house,
    '2026-11-24T09:00Z',
    'closed | Fermé exceptionnellement aujourd’hui | Rouvre demain à 9 h 30',
    tuesday,
  ],
  ['for longer than is looked ahead', house, '2026-11-24T09:00Z', 'closed | Fermé aujourd’hui : travaux', winter],
  ['without hours', null, '2026-12-28T09:00Z', 'closed | Fermé aujourd’hui : congés', christmas],
  ['the night before', night, '2026-11-24T22:00Z', 'open | Ouvert. Ferme exceptionnellement à minuit', wednesday],
  [
    'day and night, but for today',
    always,
    '2026-11-24T09:00Z',
    'closed | Fermé exceptionnellement aujourd’hui | Rouvre demain à 0 h',
    tuesday,
  ],

  // Exceptional hours.
  ['on a day that ends sooner', house, '2026-12-24T09:00Z', 'open | Ouvert. Ferme exceptionnellement à 11 h', shortEve],
  [
    'past its end',
    house,
    '2026-12-24T10:30Z',
    'closed | Fermé : horaires exceptionnels aujourd’hui | Rouvre lundi à 9 h 30',
    shortEve,
  ],
  [
    'before a day that begins later',
    house,
    '2026-11-25T09:00Z',
    'closed | Fermé | Rouvre à 14 h',
    only('2026-11-25', '14:00-16:00'),
  ],
  [
    'on a Saturday that is open for once',
    house,
    '2026-11-28T09:30Z',
    'open | Ouvert jusqu’à 12 h',
    only('2026-11-28', '10:00-12:00'),
  ],
  [
    'where one says short hours, another closed',
    house,
    '2026-12-24T09:00Z',
    'closed | Fermé aujourd’hui : congés | Rouvre lundi 4 janvier à 9 h 30',
    { ...shortEve, motif: 'marché' },
    christmas,
  ],
  ['with no other hours', null, '2026-12-24T09:00Z', unknown, shortEve],

  // Nothing is known.
  ['without hours', null, '2026-11-24T10:00Z', unknown],
  ['with a week that never opens', week([]), '2026-11-24T10:00Z', unknown],
];

export const ON_THE_PHONE: Moment[] = [
  ['in the evening', daily, '2026-11-24T18:30Z', 'open | Répond jusqu’à 20 h'],
  ['later', daily, '2026-11-24T19:30Z', 'closed | Ne répond pas maintenant | Répond de nouveau demain à 9 h'],
  ['day and night', always, '2026-05-01T02:00Z', 'open | Répond 24 h/24'],
  [
    'during a closure',
    daily,
    '2026-12-28T09:00Z',
    'closed | Ne répond pas aujourd’hui : congés | Répond de nouveau dimanche à 9 h',
    christmas,
  ],
  ['on a short day', daily, '2026-12-24T09:00Z', 'open | Répond. S’arrête exceptionnellement à 11 h', shortEve],
];

/** What is told at a moment, « state | now | next ». */
const told = (hours: Week | null, at: string, closures: Closure[], words: typeof atTheDoor): string => {
  const { state, now, next } = opening(hours, closures, new Date(at), words);
  return [state, plainly(now), plainly(next)].filter(Boolean).join(' | ');
};

export const expectAtTheDoor = (...[, hours, at, said, ...closures]: Moment): void =>
  expect(told(hours, at, closures, atTheDoor)).toBe(said);

export const expectOnThePhone = (...[, hours, at, said, ...closures]: Moment): void =>
  expect(told(hours, at, closures, onThePhone)).toBe(said);
