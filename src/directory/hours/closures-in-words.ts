import type { Closure } from '../../engine/content.ts';
import { closureWords } from '../sentences.ts';
import { spansInWords } from './hours-in-words.ts';
import { type Day, dateName, dayAndMonth, dayFromIso, dayOfMonth, monthOfDay, parisTime } from './paris-time.ts';

/** How many days ahead a person is told of a closure. */
const DAYS_TOLD = 30;

/**
 * The closures and exceptional hours of today and the 30 days to come, the first first, each in one sentence:
 * « Fermé du 24 décembre au 2 janvier : congés. », « Mardi 24 novembre : ouvert de 9 h à 11 h seulement. ».
 */
export function closuresInWords(fermetures: readonly Closure[] | null, at: Date): string[] {
  const today = parisTime(at).day;
  const told = (fermetures ?? [])
    .map((closure) => ({ ...closure, from: dayFromIso(closure.du), to: dayFromIso(closure.au) }))
    .filter(({ from, to }) => to >= today && from <= today + DAYS_TOLD)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, spans, motif }) =>
      spans.length === 0
        ? closureWords.closed(closedWhen(from, to, today), motif)
        : closureWords.open(openWhen(from, to), spansInWords(spans), motif),
    );
  return [...new Set(told)];
}

/** « aujourd’hui », « jusqu’au 2 janvier », « mardi 24 novembre », « du 24 décembre au 2 janvier » */
function closedWhen(from: Day, to: Day, today: Day): string {
  if (to === today) return 'aujourd’hui';
  if (from <= today) return `jusqu’au ${dayAndMonth(to)}`;
  return from === to ? dateName(from) : `du ${run(from, to)}`;
}

/** « Mardi 24 novembre », « Du 6 au 10 juillet » */
function openWhen(from: Day, to: Day): string {
  const when = from === to ? dateName(from) : `du ${run(from, to)}`;
  return when.charAt(0).toUpperCase() + when.slice(1);
}

const run = (from: Day, to: Day): string =>
  `${monthOfDay(from) === monthOfDay(to) ? dayOfMonth(from) : dayAndMonth(from)} au ${dayAndMonth(to)}`;
