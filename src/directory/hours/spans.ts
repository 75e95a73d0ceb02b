import type * as z from 'zod';
import type { Span } from './closures.ts';

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * The open hours of a day as a cell of data/ writes them, « 09:00-12:00,14:00-17:00 », in minutes since midnight; none
 * when the cell is empty. Tells Zod in French of what is not hours, or not in the order of the day.
 */
export function spansOf(written: string, context: z.RefinementCtx): Span[] {
  const spans = written
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => spanOf(part.trim()));
  const isRight = spans.every((span, i) => span !== null && span[0] < span[1] && (spans[i - 1]?.[1] ?? -1) < span[0]);
  if (isRight) return spans.filter((span) => span !== null);
  context.addIssue({
    code: 'custom',
    message: `heures attendues, dans l’ordre de la journée (09:00-12:00,14:00-17:00), « ${written} » lu`,
  });
  return [];
}

function spanOf(part: string): Span | null {
  if (!HOURS.test(part)) return null;
  const [open = '', close = ''] = part.split('-');
  return [minuteOf(open), minuteOf(close)];
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
