import * as z from 'zod';
import { parisTime } from '../../directory/hours/paris-time.ts';

/** A moment as programs write it (ISO 8601); without an offset, the time of the clocks in France. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Gives the instant of a text, or null when it is not one. A « + » that a URL turned into a space is put back. */
export function momentOf(text: string): Date | null {
  const parts = shape.exec(text.replace(' ', '+'));
  if (!parts) return null;
  const [, day, minute, second = ':00', offset] = parts;
  const written = `${day}T${minute}${second}`;
  const moment = new Date(written + (offset ?? 'Z'));
  if (Number.isNaN(moment.getTime())) return null;
  return offset ? moment : new Date(moment.getTime() - aheadOfUtc(new Date(moment.getTime() - aheadOfUtc(moment))));
}

/** Milliseconds by which the clocks in France are ahead of UTC at an instant. */
function aheadOfUtc(instant: Date): number {
  const { day, minute } = parisTime(instant);
  return day * DAY + minute * MINUTE - Math.floor(instant.getTime() / MINUTE) * MINUTE;
}

/** The schema of a moment in a query. */
export const Moment = z.string().transform((text, ctx) => {
  const moment = momentOf(text);
  if (moment) return moment;
  ctx.addIssue({ code: 'custom', message: 'doit être un instant ISO 8601, par exemple 2026-11-24T15:10:00+01:00' });
  return z.NEVER;
});
