import type { Cells } from '../rows/csv.ts';

const DAYS: [column: string, day: string][] = [
  ['h_lundi', 'Mo'],
  ['h_mardi', 'Tu'],
  ['h_mercredi', 'We'],
  ['h_jeudi', 'Th'],
  ['h_vendredi', 'Fr'],
  ['h_samedi', 'Sa'],
];
const SPAN = /^\d{2}:\d{2}-\d{2}:\d{2}$/;

/**
 * The hours of the ANCT list as OSM opening_hours: « 09:00 - 12:00 / 13:30 - 17:00 » in one column a day, empty when
 * closed. Empty when there are none; as they are written when they have another form.
 */
export function anctHours(row: Cells): string {
  const days = DAYS.map(([column, day]) => ({ day, hours: spansOf(row[column] ?? '') })).filter(({ hours }) => hours);
  if (days.some(({ hours }) => !hours.split(',').every((span) => SPAN.test(span))))
    return DAYS.flatMap(([column]) => (row[column] ? `${column.slice(2)} ${row[column]}` : [])).join(', ');
  return inRanges(days)
    .map(({ from, to, hours }) => `${from === to ? from : `${from}-${to}`} ${hours}`)
    .join('; ');
}

const spansOf = (cell: string): string => cell.replace(/\s/g, '').replaceAll('/', ',');

/** Days in a row with the same hours become a range. */
function inRanges(days: readonly { day: string; hours: string }[]): { from: string; to: string; hours: string }[] {
  const order = DAYS.map(([, day]) => day);
  const ranges: { from: string; to: string; hours: string }[] = [];
  for (const { day, hours } of days) {
    const last = ranges.at(-1);
    if (last?.hours === hours && order.indexOf(day) === order.indexOf(last.to) + 1) last.to = day;
    else ranges.push({ from: day, to: day, hours });
  }
  return ranges;
}
