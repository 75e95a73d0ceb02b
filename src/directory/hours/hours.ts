import type { Closure, Week } from '../../engine/content.ts';
import type { Opening } from '../../engine/plan.ts';
import type { OpeningWords } from '../sentences.ts';
import { exceptionOn, type Span } from './closures.ts';
import { inHours } from './hours-in-words.ts';
import { type Day, dateName, isHoliday, type ParisTime, parisTime, weekday, weekdayName } from './paris-time.ts';

type Closures = readonly Closure[] | null;

const MIDNIGHT = 24 * 60;
/** How far ahead a next opening is looked for: longer than a summer’s closure. */
const DAYS_AHEAD = 60;
const ALL_DAY: Span[] = [[0, MIDNIGHT]];

/**
 * Whether something with these weekly hours and these closures is open at a moment, and when it opens next, in words.
 * Hours are those of the clock of Paris, in any process. Without weekly hours it is never open: `unknown`, or closed
 * on a day that is known to be. `words` says it for a door or for a phone.
 */
export function opening(week: Week | null, closures: Closures, at: Date, words: OpeningWords): Opening {
  const now = parisTime(at);
  const exception = exceptionOn(closures, now.day);
  const isClosedToday = exception?.spans.length === 0;
  if (!week || !hasHours(week)) {
    return isClosedToday
      ? { state: 'closed', now: words.closedToday(exception.motif), next: null }
      : { state: 'unknown', now: words.unknown, next: null };
  }
  if (isOpen(week, now, closures)) return { state: 'open', now: untilWhen(week, now, closures, words), next: null };
  const coming = nextOpening(week, now, closures);
  const next = coming && words.again(momentInWords(coming, now.day));
  if (isClosedToday) return { state: 'closed', now: words.closedToday(exception.motif), next };
  const closed: Opening = { state: 'closed', now: words.closed, next };
  if (!wouldStillOpen(week, now)) return closed;
  if (exception) return { ...closed, now: coming?.day === now.day ? words.closed : words.closedEarly };
  if (!isHoliday(now.day) || week.holidays === 'open') return closed;
  return week.holidays === 'unknown'
    ? { ...closed, state: 'unknown', now: words.perhapsHoliday }
    : { ...closed, now: words.holiday };
}

/** Whether it is known to be open at that time. */
export function isOpen(week: Week | null, { day, minute }: ParisTime, closures: Closures = null): boolean {
  if (!week) return false;
  return spansOn(week, closures, day).some(([open, close]) => open <= minute && minute < close);
}

/** When it opens next after a time, within 60 days; null when none is in sight. */
export function nextOpening(week: Week, { day, minute }: ParisTime, closures: Closures = null): ParisTime | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const first = spansOn(week, closures, day + ahead).find(([open]) => ahead > 0 || open > minute);
    if (first) return { day: day + ahead, minute: first[0] };
  }
  return null;
}

const hasHours = (week: Week): boolean => week.always || week.days.some((day) => day.length > 0);

/**
 * The open hours of a day, the earliest first. What is said of that very day stands in place of the week; on a public
 * holiday there are none, unless the hours say that they hold. Without weekly hours no day is known to be open.
 */
function spansOn(week: Week, closures: Closures, day: Day): readonly Span[] {
  if (!hasHours(week)) return [];
  const exception = exceptionOn(closures, day);
  if (exception) return exception.spans;
  if (week.always) return ALL_DAY;
  return week.holidays !== 'open' && isHoliday(day) ? [] : (week.days[weekday(day)] ?? []);
}

/** Whether an ordinary day like this one would still be or come open. */
const wouldStillOpen = (week: Week, { day, minute }: ParisTime): boolean =>
  week.always || (week.days[weekday(day)] ?? []).some(([, close]) => close > minute);

function untilWhen(week: Week, now: ParisTime, closures: Closures, words: OpeningWords): string {
  const end = closing(week, now, closures);
  if (end === null) return words.always;
  const until = end.day - now.day > 1 ? `${weekdayName(end.day)} à\u00a0${inHours(end.minute)}` : inHours(end.minute);
  if (end.day - now.day > 1 || !isOpen(week, now)) return words.until(until);
  const ordinary = closing(week, now, null);
  return ordinary === null || isBefore(end, ordinary) ? words.onlyUntil(until) : words.until(until);
}

/** When the current opening ends, past the nights that it runs through; null when it does not within a week. */
function closing(week: Week, { day, minute }: ParisTime, closures: Closures): ParisTime | null {
  let close = spansOn(week, closures, day).find((span) => span[0] <= minute && minute < span[1])?.[1] ?? MIDNIGHT;
  for (let ahead = 0; ahead < 7; ahead += 1) {
    if (close < MIDNIGHT) return { day: day + ahead, minute: close };
    const night = spansOn(week, closures, day + ahead + 1).find(([open]) => open === 0);
    if (!night) return { day: day + ahead, minute: MIDNIGHT };
    close = night[1];
  }
  return null;
}

const isBefore = (a: ParisTime, b: ParisTime): boolean => a.day < b.day || (a.day === b.day && a.minute < b.minute);

/** « à 14 h », « demain à 9 h 30 », « mardi à 9 h », « lundi 4 janvier à 9 h »; « demain à 0 h », since « minuit » ends a day. */
function momentInWords({ day, minute }: ParisTime, today: Day): string {
  const ahead = day - today;
  const name = ahead === 0 ? '' : ahead === 1 ? 'demain ' : `${(ahead < 7 ? weekdayName : dateName)(day)} `;
  return `${name}à\u00a0${minute === 0 ? '0\u00a0h' : inHours(minute)}`;
}
