import type { Tally } from '../../directory/coverage/tally.ts';

/** A name and what was counted for it; `worst` names where the farthest door is met. */
export type Row = { name: string; tally: Tally; worst: string };

const decimal = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('fr-FR');

/** « 32 879 » */
export const count = (number: number): string => whole.format(number);

/** « 12,5 km », or a dash for a distance that is not known. */
export const km = (distance: number | null): string =>
  distance === null ? '–' : `${decimal.format(distance)}\u00a0km`;

/** « 78 % », and never « 0 % » or « 100 % » for what is only near it. */
export function percent(part: number, whole: number): string {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  if (share > 0 && share < 1) return '<\u00a01\u00a0%';
  if (share > 99 && share < 100) return '>\u00a099\u00a0%';
  return `${Math.round(share)}\u00a0%`;
}

/** Rows under their headings, each column as wide as it must be: where no place is known, beyond 25 km, median, farthest. */
export function table(rows: Row[]): string[] {
  const head = ['', 'sans lieu', '> 25 km', 'médiane', 'au plus', ''];
  const lines = rows.map(({ name, tally, worst }) => [
    name,
    count(tally.by_weakness.generic),
    count(tally.by_weakness.far),
    km(tally.median_km),
    km(tally.worst?.distance_km ?? null),
    worst,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const isWords = (column: number) => column === 0 || column === head.length - 1;
  return [head, ...lines].map((line) =>
    line
      .map((cell, column) => (isWords(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
