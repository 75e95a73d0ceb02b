/** The share of true among those that count (null does not); null when none counts. */
export function share(counts: (boolean | null)[]): number | null {
  const counting = counts.filter((count) => count !== null);
  return ratio(counting.filter((count) => count).length, counting.length);
}

/** A part of a whole, 0–1; null of nothing. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The value that this share of the values (0–1) does not exceed, rounded to a tenth. */
export function rank(values: number[], of: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil(of * sorted.length) - 1] ?? 0;
  return Math.round(value * 10) / 10;
}
