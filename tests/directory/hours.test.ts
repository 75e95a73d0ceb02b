import { expect, test } from 'vitest';
import { opening } from '../../src/directory/hours.ts';
import { hoursInWords } from '../../src/directory/hours-in-words.ts';
import { atTheDoor, onThePhone } from '../../src/directory/sentences.ts';
import { parseWeek } from '../../src/directory/week.ts';
import type { Week } from '../../src/engine/content.ts';

/** With ordinary spaces, so that the tables can be read. */
const plainly = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const said = (week: Week | null, at: string, words = atTheDoor) => {
  const { state, now, next } = opening(week, new Date(at), words);
  return [state, plainly(now), plainly(next)];
};

/** The phone hours of the houses of Loir-et-Cher since March 2026. */
const house = parseWeek('Mo,We-Fr 09:30-12:00,13:30-16:00; Tu 09:30-12:00; PH off');
const unsaid = { ...house, holidays: 'unknown' } satisfies Week;
const daily = parseWeek('Mo-Su 09:00-20:00');
const night = parseWeek('Mo-Su 22:00-06:00');

test.each([
  // Tuesday 24 November 2026, in winter: Paris is one hour ahead.
  ['2026-11-24T08:29:00Z', ['closed', 'Fermé', 'Rouvre à 9 h 30']],
  ['2026-11-24T08:30:00Z', ['open', 'Ouvert jusqu’à 12 h', null]],
  ['2026-11-24T11:00:00Z', ['closed', 'Fermé', 'Rouvre demain à 9 h 30']],
  ['2026-11-24T14:10:00Z', ['closed', 'Fermé', 'Rouvre demain à 9 h 30']],
  ['2026-11-25T11:30:00Z', ['closed', 'Fermé', 'Rouvre à 13 h 30']],
  ['2026-11-28T10:00:00Z', ['closed', 'Fermé', 'Rouvre lundi à 9 h 30']],
  ['2026-11-27T15:00:00Z', ['closed', 'Fermé', 'Rouvre lundi à 9 h 30']],
  // Midnight in Paris is still the evening before in UTC.
  ['2026-11-23T23:30:00Z', ['closed', 'Fermé', 'Rouvre à 9 h 30']],
])('at %s tells the house’s hours', (at, expected) => {
  expect(said(house, at)).toEqual(expected);
});

test.each([
  // 29 March and 25 October 2026, 28 March and 31 October 2027: the Mondays around them.
  ['2026-03-27T08:30:00Z', 'open'],
  ['2026-03-27T08:29:00Z', 'closed'],
  ['2026-03-30T07:30:00Z', 'open'],
  ['2026-03-30T07:29:00Z', 'closed'],
  ['2026-10-23T07:30:00Z', 'open'],
  ['2026-10-26T07:30:00Z', 'closed'],
  ['2026-10-26T08:30:00Z', 'open'],
  ['2027-03-26T08:30:00Z', 'open'],
  ['2027-03-30T07:30:00Z', 'open'],
  ['2027-10-29T07:30:00Z', 'open'],
  ['2027-11-02T07:30:00Z', 'closed'],
  ['2027-11-02T08:30:00Z', 'open'],
])('opens at half past nine on the clock of Paris, %s', (at, state) => {
  expect(said(house, at)[0]).toBe(state);
});

test('counts the days across the change of the clocks', () => {
  expect(said(house, '2026-03-28T22:30:00Z')).toEqual(['closed', 'Fermé', 'Rouvre lundi à 9 h 30']);
  expect(said(night, '2026-03-28T21:30:00Z')).toEqual(['open', 'Ouvert jusqu’à 6 h', null]);
  expect(said(night, '2026-03-29T00:30:00Z')).toEqual(['open', 'Ouvert jusqu’à 6 h', null]);
  expect(said(night, '2026-03-29T04:30:00Z')).toEqual(['closed', 'Fermé', 'Rouvre à 22 h']);
  expect(said(night, '2026-10-25T01:30:00Z')).toEqual(['open', 'Ouvert jusqu’à 6 h', null]);
});

test.each([
  ['1 May', '2026-05-01T08:00:00Z', 'Rouvre lundi à 9 h 30'],
  ['Easter Monday 2026', '2026-04-06T08:00:00Z', 'Rouvre demain à 9 h 30'],
  ['Easter Monday 2027, the day after the clocks changed', '2027-03-29T08:00:00Z', 'Rouvre demain à 9 h 30'],
  ['Ascension', '2026-05-14T08:00:00Z', 'Rouvre demain à 9 h 30'],
  ['Christmas', '2026-12-25T09:00:00Z', 'Rouvre lundi à 9 h 30'],
  ['New Year', '2027-01-01T09:00:00Z', 'Rouvre lundi à 9 h 30'],
])('is closed on a public holiday, and says so: %s', (_, at, next) => {
  expect(said(house, at)).toEqual(['closed', 'Fermé aujourd’hui : jour férié', next]);
});

test('is not said open nor closed on a public holiday of which the hours say nothing', () => {
  expect(said(unsaid, '2026-05-01T08:00:00Z')).toEqual([
    'unknown',
    'Jour férié : sans doute fermé. Appelez avant de venir.',
    'Rouvre lundi à 9 h 30',
  ]);
  expect(said(unsaid, '2026-05-01T18:00:00Z')[0]).toBe('closed');
});

test('does not announce an opening on a public holiday', () => {
  expect(said(house, '2026-04-30T15:00:00Z')).toEqual(['closed', 'Fermé', 'Rouvre lundi à 9 h 30']);
  expect(said(parseWeek('Fr 09:00-12:00; PH off'), '2026-04-25T08:00:00Z')[2]).toBe('Rouvre vendredi 15 mai à 9 h');
});

test('is open on a public holiday when the hours say so', () => {
  expect(said(parseWeek('Mo-Su,PH 09:00-20:00'), '2026-05-01T08:00:00Z')[0]).toBe('open');
});

test('is never open without hours', () => {
  const unknown = ['unknown', 'Horaires non connus : appelez avant de venir.', null];
  expect(said(null, '2026-11-24T10:00:00Z')).toEqual(unknown);
  expect(
    said({ always: false, holidays: 'unknown', days: [[], [], [], [], [], [], []] }, '2026-11-24T10:00:00Z'),
  ).toEqual(unknown);
});

test('answers day and night, on holidays too', () => {
  expect(said(parseWeek('24/7'), '2026-05-01T02:00:00Z', onThePhone)).toEqual(['open', 'Répond 24 h/24', null]);
});

test('says until when a line answers', () => {
  expect(said(daily, '2026-11-24T18:30:00Z', onThePhone)).toEqual(['open', 'Répond jusqu’à 20 h', null]);
  expect(said(daily, '2026-11-24T19:30:00Z', onThePhone)).toEqual([
    'closed',
    'Ne répond pas maintenant',
    'Répond de nouveau demain à 9 h',
  ]);
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
