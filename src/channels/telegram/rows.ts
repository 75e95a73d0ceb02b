import type { Button } from './message.ts';

/** Letters that a phone shows on a button alone on its row, two on a row, three on a row; more would be cut off. */
const FITS = [34, 16, 8] as const;

/** Letters of a label that a button shows whole. */
export const WIDEST = FITS[0];

/** Buttons in rows, in their order, as many on a row as their labels let be read: at most three. */
export function layRows(buttons: Button[]): Button[][] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const most = FITS[row?.length ?? FITS.length] ?? 0;
    if (row && [...row, button].every(({ text }) => text.length <= most)) row.push(button);
    else rows.push([button]);
  }
  return rows;
}

/** A label cut between two words, with an ellipsis, where a button would cut it inside one. */
export function shorten(label: string, most: number = WIDEST): string {
  if (label.length <= most) return label;
  const cut = label.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
