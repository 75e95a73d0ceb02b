import type { Week } from '../../engine/content.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** A time of day, in minutes since midnight: « 9 h », « 13 h 30 », « minuit ». */
export function inHours(minute: number): string {
  if (minute % (24 * 60) === 0) return 'minuit';
  const hours = Math.floor(minute / 60) % 24;
  const minutes = minute % 60;
  return minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** Open hours of a day as a person says them: « de 9 h à 12 h et de 14 h à 17 h ». */
export const spansInWords = (spans: Week['days'][number]): string =>
  spans.map(([start, end]) => `de ${inHours(start)} à ${inHours(end)}`).join(' et ');

/**
 * Weekly hours as short lines, one for the days that share the same hours: « lundi, mercredi à vendredi : 9 h – 12 h ».
 * `[]` when there are none.
 */
export function hoursInWords(week: Week | null): string[] {
  if (!week) return [];
  if (week.always) return ['jour et nuit, 7\u00a0jours sur\u00a07'];
  const shared = new Map<string, number[]>();
  for (const [day, spans] of week.days.entries()) {
    if (spans.length === 0) continue;
    const hours = spans.map(([start, end]) => `${inHours(start)}\u00a0–\u00a0${inHours(end)}`).join(' et ');
    shared.set(hours, [...(shared.get(hours) ?? []), day]);
  }
  return [...shared].map(([hours, days]) => `${daysInWords(days)}\u00a0: ${hours}`);
}

function daysInWords(days: number[]): string {
  if (days.length === 7) return 'tous les jours';
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const names = run.map((day) => DAYS[day] as string);
      return names.length > 2 ? [`${names[0]} à ${names.at(-1)}`] : names;
    })
    .join(', ');
}
