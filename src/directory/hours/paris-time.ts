import joursFeries from '@socialgouv/jours-feries';

/** A calendar day, counted from 1 January 1970: a day without a time zone. */
export type Day = number;

/** What a clock and a calendar show in metropolitan France; `minute` is counted since midnight, as the clock shows it. */
export type ParisTime = { day: Day; minute: number };

const MILLISECONDS = 24 * 3600 * 1000;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

let last: { at: number; time: ParisTime } | null = null;

/**
 * The time in Paris at a moment, winter and summer, whatever the time zone of the process. A plan asks it twenty times
 * of one moment: the last answer is kept.
 */
export function parisTime(at: Date): ParisTime {
  if (last?.at !== at.getTime()) last = { at: at.getTime(), time: readClock(at) };
  return last.time;
}

function readClock(at: Date): ParisTime {
  const shown: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
  return { day: dayOf(year, month - 1, day), minute: hour * 60 + minute };
}

const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month, day) / MILLISECONDS;

/** 0 = Monday … 6 = Sunday; 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => (day + 3) % 7;

const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long' });
const MONTH = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long' });

/** « mardi » */
export const weekdayName = (day: Day): string => WEEKDAY.format(day * MILLISECONDS);
/** « lundi 4 janvier », « samedi 1er août » */
export const dateName = (day: Day): string => `${weekdayName(day)} ${dayAndMonth(day)}`;
/** « 4 janvier », « 1er août » */
export const dayAndMonth = (day: Day): string => `${dayOfMonth(day)} ${MONTH.format(day * MILLISECONDS)}`;
/** « 4 », « 1er » */
export function dayOfMonth(day: Day): string {
  const number = new Date(day * MILLISECONDS).getUTCDate();
  return number === 1 ? '1er' : String(number);
}
/** Days of the same month and year have the same number. */
export function monthOfDay(day: Day): number {
  const date = new Date(day * MILLISECONDS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The day of an ISO date: « 2026-12-24 ». */
export const dayFromIso = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
/** The ISO date of a day. */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

const holidays = new Map<number, Set<Day>>();

/** Whether a day is a public holiday in metropolitan France, outside Alsace and Moselle. */
export function isHoliday(day: Day): boolean {
  const year = new Date(day * MILLISECONDS).getUTCFullYear();
  let known = holidays.get(year);
  if (!known) {
    known = new Set(Object.values(joursFeries(year)).map(calendarDay));
    holidays.set(year, known);
  }
  return known.has(day);
}

/**
 * The package gives midnights of the process's own time zone, or an hour beside them when its clocks changed since
 * Easter: two hours later, the local fields are the calendar day.
 */
function calendarDay(midnight: Date): Day {
  const date = new Date(midnight.getTime() + 2 * 3600 * 1000);
  return dayOf(date.getFullYear(), date.getMonth(), date.getDate());
}
