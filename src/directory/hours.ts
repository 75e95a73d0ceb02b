import type { Week } from '../engine/content.ts';
import type { Opening } from '../engine/plan.ts';
import { inHours } from './hours-in-words.ts';
import { type Day, dateName, isHoliday, type ParisTime, parisTime, weekday, weekdayName } from './paris-time.ts';
import type { OpeningWords } from './sentences.ts';

const MIDNIGHT = 24 * 60;
/** How far ahead a next opening is looked for: a Friday desk waits three weeks in May, when the 1st and the 8th are Fridays. */
const DAYS_AHEAD = 28;

/** Minutes since the midnight of their day; what runs past midnight is cut, and goes on at 0 the next day. */
type Span = [open: number, close: number];

/**
 * Whether something with these weekly hours is open at a moment, and when it opens next, in words.
 * Without hours it is `unknown`, never open. `words` says it for a door or for a phone.
 */
export function opening(week: Week | null, at: Date, words: OpeningWords): Opening {
  if (!week || !hasHours(week)) return { state: 'unknown', now: words.unknown, next: null };
  const now = parisTime(at);
  if (isOpen(week, now)) {
    const until = closing(week, now);
    return { state: 'open', now: until === null ? words.always : words.until(inHours(until)), next: null };
  }
  const moment = nextOpening(week, now);
  const next = moment && words.again(moment);
  if (!isHoliday(now.day) || !wouldStillOpen(week, now)) return { state: 'closed', now: words.closed, next };
  return week.holidays === 'unknown'
    ? { state: 'unknown', now: words.perhapsHoliday, next }
    : { state: 'closed', now: words.holiday, next };
}

/** Whether it is known to be open at that time. */
export function isOpen(week: Week | null, { day, minute }: ParisTime): boolean {
  if (!week) return false;
  return week.always || spans(week, day).some(([open, close]) => open <= minute && minute < close);
}

const hasHours = (week: Week): boolean => week.always || week.days.some((day) => day.length > 0);

/** The open hours of a day; none on a public holiday, unless the hours say that it is open. */
const spans = (week: Week, day: Day): Span[] =>
  week.holidays !== 'open' && isHoliday(day) ? [] : (week.days[weekday(day)] ?? []);

/** Whether an ordinary day like this one would still be or come open. */
const wouldStillOpen = (week: Week, { day, minute }: ParisTime): boolean =>
  (week.days[weekday(day)] ?? []).some(([, close]) => close > minute);

/** When the current opening ends, in minutes since midnight, past the nights it runs through; null when it does not within a week. */
function closing(week: Week, { day, minute }: ParisTime): number | null {
  if (week.always) return null;
  let close = spans(week, day).find((span) => span[0] <= minute && minute < span[1])?.[1];
  for (let ahead = 1; close === MIDNIGHT && ahead <= 7; ahead += 1) {
    close = spans(week, day + ahead).find(([open]) => open === 0)?.[1];
    if (close === undefined) return MIDNIGHT;
  }
  return close === MIDNIGHT || close === undefined ? null : close;
}

/** « à 14 h », « demain à 9 h 30 », « mardi à 9 h », « lundi 4 janvier à 9 h »; null when none is in sight. */
function nextOpening(week: Week, { day, minute }: ParisTime): string | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const first = spans(week, day + ahead).find(([open]) => ahead > 0 || open > minute);
    if (!first) continue;
    const name = ahead === 0 ? '' : ahead === 1 ? 'demain ' : `${(ahead < 7 ? weekdayName : dateName)(day + ahead)} `;
    return `${name}à\u00a0${inHours(first[0])}`;
  }
  return null;
}
