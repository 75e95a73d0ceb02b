/** The lines of a table of costs: a need, then its figures; and the two figures that sum up many. */

export const row = (name: string, cells: string[]): string =>
  `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}`;

export const median = (sizes: number[]): number => sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
export const worst = (sizes: number[]): number => Math.max(0, ...sizes);
