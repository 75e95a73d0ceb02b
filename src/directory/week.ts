import OpeningHours from 'opening_hours';
import type { Week } from '../engine/content.ts';

type Days = Week['days'];

const FRANCE = { lat: 47.59, lon: 1.33, address: { country_code: 'fr', state: 'Centre-Val de Loire' } };
const DAY = 1440;

/**
 * Mondays of weeks without a French public holiday: four in a row show « first Tuesday of the month » and every other
 * week, the others show seasons. A text that gives different hours on these weeks is not a week.
 */
const ORDINARY_WEEKS = [
  [2026, 6, 1],
  [2026, 6, 8],
  [2026, 6, 15],
  [2026, 6, 22],
  [2026, 2, 2],
  [2026, 4, 20],
  [2026, 9, 14],
  [2026, 12, 7],
] as const;

/** 14 July, All Saints’ Day, 11 November, Christmas and Labour Day: a Tuesday, a Sunday, a Wednesday, a Friday and a Saturday. */
const HOLIDAYS = [
  [2026, 7, 14],
  [2026, 11, 1],
  [2026, 11, 11],
  [2026, 12, 25],
  [2027, 5, 1],
] as const;

/**
 * Reads a text in OSM opening_hours syntax (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) as a
 * week. Times said with a reserve (« "sur rendez-vous" ») are not opening times.
 * Throws a French sentence when the text is unreadable, doubtful, or not the same every week.
 */
export function parseWeek(osm: string): Week {
  const hours = read(osm);
  // The library answers in the process's local time: dates are made and read in local time, so that the zone drops out.
  const weeks = ORDINARY_WEEKS.map(([year, month, day]) => daysFrom(hours, year, month, day, 7));
  const days = weeks[0] as Days;
  if (weeks.some((week) => !same(week, days)))
    throw new Error(`les horaires « ${osm} » changent d’une semaine à l’autre`);
  if (days.every((day) => day.length === 0)) throw new Error(`les horaires « ${osm} » n’ouvrent aucun jour`);
  const always = days.every((day) => day.length === 1 && day[0]?.[0] === 0 && day[0][1] === DAY);
  return { always, holidays: holidays(osm, hours, days, always), days };
}

function read(osm: string): OpeningHours {
  let hours: OpeningHours;
  try {
    hours = new OpeningHours(osm, FRANCE);
  } catch (cause) {
    throw new Error(`les horaires « ${osm} » ne se lisent pas (format OSM opening_hours attendu)`, { cause });
  }
  // A warning means that the library guessed.
  if (hours.getWarnings().length > 0)
    throw new Error(`les horaires « ${osm} » sont douteux (format OSM opening_hours attendu)`);
  return hours;
}

function daysFrom(hours: OpeningHours, year: number, month: number, day: number, count: number): Days {
  return Array.from({ length: count }, (_, i) => {
    const start = new Date(year, month - 1, day + i);
    const end = new Date(year, month - 1, day + i + 1);
    return hours
      .getOpenIntervals(start, end)
      .filter(([, , unknown]) => !unknown)
      .map(([from, to]): [number, number] => [minuteOf(from), to.getTime() === end.getTime() ? DAY : minuteOf(to)]);
  });
}

function holidays(osm: string, hours: OpeningHours, days: Days, always: boolean): Week['holidays'] {
  if (!/\bPH\b/.test(osm)) return always ? 'open' : 'unknown';
  const found = HOLIDAYS.map(([year, month, day]) => ({
    held: daysFrom(hours, year, month, day, 1),
    ordinary: [days[(new Date(year, month - 1, day).getDay() + 6) % 7] ?? []],
  }));
  if (found.every(({ held }) => held[0]?.length === 0)) return 'closed';
  return found.every(({ held, ordinary }) => same(held, ordinary)) ? 'open' : 'unknown';
}

const minuteOf = (date: Date) => date.getHours() * 60 + date.getMinutes();
const same = (a: Days, b: Days) => JSON.stringify(a) === JSON.stringify(b);
