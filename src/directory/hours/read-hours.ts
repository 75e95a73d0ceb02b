import type { Closure, Week } from '../../engine/content.ts';
import type { Span } from './closures.ts';
import { type Day, dayFromIso, isHoliday, isoOf, weekday } from './paris-time.ts';
import { plainWeek } from './plain-week.ts';
import { daysFrom, isDated, localMidnight, notAWeek, parseWeek, readOsm, weekOf } from './week.ts';

/** The hours of a place: its ordinary week, and the days on which it does not hold. */
export type Hours = { week: Week; closures: Closure[] };

/** « first Tuesday of the month », « every other week »: no week with exceptions, however seldom. */
const ANOTHER_RHYTHM = /\[|\bweek\b/;

/** The year on which the ordinary week is read: a fixed one, so that a text is not refused one day because time went by. */
const REFERENCE = dayFromIso('2026-01-05');
const REFERENCE_DAYS = 52 * 7;
/** A weekday’s hours are ordinary when they hold this often; seasons of half a year are no exception to anything. */
const ORDINARY_SHARE = 2 / 3;
const DAYS_AHEAD = 400;

/**
 * Reads a text in OSM opening_hours syntax as a week and its dated exceptions (« Dec 24-Jan 02 off », « 2026 Dec 24
 * 09:00-11:00 ») over the 400 days from `from` on. Whether a text can be read does not depend on `from`.
 * Throws the French sentence of `parseWeek` for what is unreadable, or no week with exceptions.
 */
export function readHours(osm: string, from: Day): Hours {
  if (!isDated(osm)) return { week: plainWeek(osm) ?? parseWeek(osm), closures: [] };
  if (ANOTHER_RHYTHM.test(osm)) throw new Error(notAWeek(osm));
  const hours = readOsm(osm);
  const year = daysFrom(hours, REFERENCE, REFERENCE_DAYS);
  const week = weekOf(osm, hours, ordinaryDays(osm, year));
  const days = daysFrom(hours, from, DAYS_AHEAD);
  const closures = exceptions(week, days, from).map((closure) => ({
    ...closure,
    motif: hours.getComment(localMidnight(dayFromIso(closure.du)))?.trim() || null,
  }));
  return { week, closures };
}

/** The hours of each weekday that hold on most of the days which are no public holiday. */
function ordinaryDays(osm: string, year: Week['days']): Week['days'] {
  return Array.from({ length: 7 }, (_, i) => {
    const held = year.filter((_day, n) => weekday(REFERENCE + n) === i && !isHoliday(REFERENCE + n));
    const counts = new Map<string, number>();
    for (const spans of held) counts.set(JSON.stringify(spans), (counts.get(JSON.stringify(spans)) ?? 0) + 1);
    const [ordinary, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
    if (count < held.length * ORDINARY_SHARE) throw new Error(notAWeek(osm));
    return JSON.parse(ordinary) as Span[];
  });
}

/** The days on which the week does not hold, those in a row together; ordinary days that agree with them do not part them. */
function exceptions(week: Week, days: Week['days'], from: Day): Omit<Closure, 'motif'>[] {
  const found: Omit<Closure, 'motif'>[] = [];
  let isRunning = false;
  for (const [i, spans] of days.entries()) {
    const last = found.at(-1);
    const running: (typeof found)[number] | null = isRunning && last && same(last.spans, spans) ? last : null;
    const date = isoOf(from + i);
    const isOne = isException(week, spans, from + i);
    if (isOne && running) running.au = date;
    else if (isOne) found.push({ du: date, au: date, spans });
    isRunning = isOne || running !== null;
  }
  return found;
}

/** On a public holiday of which the text says nothing else, the library gives the ordinary hours: they are not held for true. */
function isException(week: Week, spans: readonly Span[], day: Day): boolean {
  const ordinary = week.days[weekday(day)] ?? [];
  if (same(spans, ordinary)) return false;
  return !isHoliday(day) || week.holidays !== 'closed' || spans.length > 0;
}

const same = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a) === JSON.stringify(b);
