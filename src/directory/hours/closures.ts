import type { Closure } from '../../engine/content.ts';
import { type Day, isoOf } from './paris-time.ts';

/** Minutes since the midnight of their day; what runs past midnight is cut, and goes on at 0 the next day. */
export type Span = Closure['spans'][number];

/** What stands instead of the ordinary hours on one day: no span when it is closed. */
export type Exception = { spans: Span[]; motif: string | null };

/**
 * What the closures say of one day; null when none covers it. Only what all of them hold is open: a closure without
 * span closes the day whatever the others say, and one more among others never opens anything.
 */
export function exceptionOn(closures: readonly Closure[] | null, day: Day): Exception | null {
  if (!closures || closures.length === 0) return null;
  const date = isoOf(day);
  const covering = closures.filter(({ du, au }) => du <= date && date <= au);
  if (covering.length === 0) return null;
  const closing = wholeDays(covering);
  return {
    spans: covering.map(({ spans }) => spans).reduce(shared),
    motif: (closing.length > 0 ? closing : covering).find(({ motif }) => motif)?.motif ?? null,
  };
}

/** The closures that leave nothing open: those of a door hold for its phone too, its exceptional hours do not. */
export const wholeDays = (closures: readonly Closure[] | null): Closure[] =>
  (closures ?? []).filter(({ spans }) => spans.length === 0);

/** What two lists of spans both hold. */
const shared = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Span[] => {
      const [open, close] = [Math.max(from, start), Math.min(to, end)];
      return open < close ? [[open, close]] : [];
    }),
  );
