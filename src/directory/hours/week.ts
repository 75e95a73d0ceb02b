import OpeningHours from 'opening_hours';
import type { Week } from '../../engine/content.ts';
import { type Day, dayFromIso, weekday } from './paris-time.ts';

type Days = Week['days'];

const FRANCE = { lat: 47.59, lon: 1.33, address: { country_code: 'fr', state: 'Centre-Val de Loire' } };
const MIDNIGHT = 24 * 60;
const MILLISECONDS = 24 * 3600 * 1000;

/**
 * Mondays of weeks without a French public holiday: four in a row show « first Tuesday of the month » and every other
 * week, the others show seasons. A text that gives different hours on these weeks is not a week.
 */
const ORDINARY_WEEKS = [
  '2026-06-01',
  '2026-06-08',
  '2026-06-15',
  '2026-06-22',
  '2026-02-02',
  '2026-04-20',
  '2026-09-14',
  '2026-12-07',
].map(dayFromIso);

/** 14 July, All Saints’ Day, 11 November, Christmas and Labour Day: a Tuesday, a Sunday, a Wednesday, a Friday and a Saturday. */
const HOLIDAYS = ['2026-07-14', '2026-11-01', '2026-11-11', '2026-12-25', '2027-05-01'].map(dayFromIso);

/** Whether a text in OSM syntax says something of certain dates: it names a month, a year or Easter. */
export const isDated = (osm: string): boolean =>
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|easter|(19|20)\d\d)\b/.test(osm);

/**
 * Reads a text in OSM opening_hours syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) as a
 * week. Times said with a reserve (« "sur rendez-vous" ») are not opening times.
 * Throws a French sentence when the text is unreadable, doubtful, or not the same every week of the year.
 */
export function parseWeek(osm: string): Week {
  if (isDated(osm))
    throw new Error(`les horaires « ${osm} » parlent de certaines dates : une semaine est attendue ici`);
  const hours = readOsm(osm);
  const weeks = ORDINARY_WEEKS.map((monday) => daysFrom(hours, monday, 7));
  const days = weeks[0] as Days;
  if (weeks.some((week) => !same(week, days))) throw new Error(notAWeek(osm));
  return weekOf(osm, hours, days);
}

/** Hours in OSM syntax, read by the library. Throws a French sentence when they are unreadable or doubtful. */
export function readOsm(osm: string): OpeningHours {
  // The library’s school holidays are not to be trusted: wrong or missing, from one region to the next.
  if (/\bSH\b/.test(osm))
    throw new Error(`les horaires « ${osm} » suivent les vacances scolaires, que nous n’avons pas`);
  let hours: OpeningHours;
  try {
    hours = new OpeningHours(osm, FRANCE);
  } catch (cause) {
    throw new Error(`les horaires « ${osm} » ne se lisent pas (format OSM opening_hours attendu)`, { cause });
  }
  // A warning means that the library guessed, unless it only looked at its clock: a closure of last year is no mistake.
  if (hours.getWarnings().some((warning) => !/ in the past\.\)$/.test(warning)))
    throw new Error(`les horaires « ${osm} » sont douteux (format OSM opening_hours attendu)`);
  return hours;
}

/** The sentence for hours that no week can hold. */
export const notAWeek = (osm: string): string => `les horaires « ${osm} » changent d’une semaine à l’autre`;

/** These days as a week, with what the text says of public holidays. Throws a French sentence when none is open. */
export function weekOf(osm: string, hours: OpeningHours, days: Days): Week {
  if (days.every((day) => day.length === 0)) throw new Error(`les horaires « ${osm} » n’ouvrent aucun jour`);
  const always = days.every((day) => day.length === 1 && day[0]?.[0] === 0 && day[0][1] === MIDNIGHT);
  return { always, holidays: holidays(osm, hours, days, always), days };
}

/** What is open on each of `count` days from `first` on. What is said with a reserve is not. */
export function daysFrom(hours: OpeningHours, first: Day, count: number): Days {
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = [localMidnight(first + i), localMidnight(first + i + 1)];
    return hours
      .getOpenIntervals(start, end)
      .filter(([, , unknown]) => !unknown)
      .map(([from, to]): [number, number] => [
        minuteOf(from),
        to.getTime() === end.getTime() ? MIDNIGHT : minuteOf(to),
      ]);
  });
}

function holidays(osm: string, hours: OpeningHours, days: Days, always: boolean): Week['holidays'] {
  if (!/\bPH\b/.test(osm)) return always ? 'open' : 'unknown';
  const found = HOLIDAYS.map((day) => ({ held: daysFrom(hours, day, 1), ordinary: [days[weekday(day)] ?? []] }));
  if (found.every(({ held }) => held[0]?.length === 0)) return 'closed';
  return found.every(({ held, ordinary }) => same(held, ordinary)) ? 'open' : 'unknown';
}

/** The library answers in the process’s local time: days are asked for and read in local time, so that the zone drops out. */
export function localMidnight(day: Day): Date {
  const date = new Date(day * MILLISECONDS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

const minuteOf = (date: Date) => date.getHours() * 60 + date.getMinutes();
const same = (a: Days, b: Days) => JSON.stringify(a) === JSON.stringify(b);
