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

/** The time in Paris at a moment, winter and summer, whatever the time zone of the process. */
export function parisTime(at: Date): ParisTime {
  const shown: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = shown;
  return { day: dayOf(year, month - 1, day), minute: hour * 60 + minute };
}

const dayOf = (year: number, month: number, day: number): Day => Date.UTC(year, month, day) / MILLISECONDS;

/** 0 = Monday … 6 = Sunday; 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => (day + 3) % 7;

const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long' });
const DATE = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });

/** « mardi » */
export const weekdayName = (day: Day): string => WEEKDAY.format(day * MILLISECONDS);
/** « lundi 4 janvier » */
export const dateName = (day: Day): string => DATE.format(day * MILLISECONDS);

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
