import { momentOf } from '../../channels/api/moment.ts';
import { plain } from '../../letters.ts';

/** A Monday: cases are played on the days that follow. */
const AFTER = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** The first such day after 23 November 2026, on the clocks in France: « lundi 19h30 ». Null when it is not understood. */
export function nextDay(when: string): Date | null {
  const [, name = '', hour = '', minute = '00'] = /^(\p{L}+)\s+(\d{1,2})\s*[h:]\s*(\d{2})?$/u.exec(when.trim()) ?? [];
  const place = DAYS.indexOf(plain(name));
  if (place < 0) return null;
  const day = new Date(AFTER + (place === 0 ? 7 : place) * DAY).toISOString().slice(0, 10);
  return momentOf(`${day}T${hour.padStart(2, '0')}:${minute}`);
}
