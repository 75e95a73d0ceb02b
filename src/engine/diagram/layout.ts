import { linesOf } from './measure.ts';
import type { Outline } from './outline.ts';

/** One line of answers in a box, from which an arrow leaves. */
export type Row = { lines: string[]; top: number; height: number; danger: boolean; to: string };
export type Box = {
  id: string;
  outcome: boolean;
  lines: string[];
  rows: Row[];
  x: number;
  y: number;
  height: number;
};
/** An arrow from the right edge of a row to the left edge of a box, by way of the gaps between the boxes it passes. */
export type Arrow = { points: [x: number, y: number][]; danger: boolean };
export type Drawing = { width: number; height: number; boxes: Box[]; arrows: Arrow[] };

export const SIZE = 14;
export const LINE = 19;
export const PAD = 12;
export const WIDTH = 250;
const COLUMN = WIDTH + 64;
const GAP = 22;
const EDGE = 8;

/** What stands in a column: a box, or the passage of an arrow that goes further. */
type Item = { key: string; box: Box | null; height: number; sources: number[]; y: number };

/**
 * Places the steps of a flow in columns, each one further than all that lead to it, and near what leads to it. Each answer is a
 * row of its box, so that no arrow needs a label. `tidy` has the last word on every sentence.
 */
export function layOut(outline: Outline, tidy: (text: string) => string): Drawing {
  const boxes = boxesOf(outline, tidy);
  const column = columnsOf(boxes);
  const columns: Item[][] = [];
  const at = (place: number): Item[] => {
    columns[place] ??= [];
    return columns[place];
  };
  for (const box of boxes) {
    at(column.get(box.id) ?? 0).push({ key: box.id, box, height: box.height, sources: [], y: 0 });
    for (const to of new Set(box.rows.map((row) => row.to))) {
      for (let passed = (column.get(box.id) ?? 0) + 1; passed < (column.get(to) ?? 0); passed++)
        at(passed).push({ key: `${box.id}>${to}`, box: null, height: 2, sources: [], y: 0 });
    }
  }
  columns.forEach((items, place) => {
    stack(items);
    for (const item of items) lead(item, columns[place + 1] ?? []);
  });

  const all = columns.flat();
  const top = Math.min(...all.map(({ y }) => y));
  for (const item of all) {
    item.y += EDGE - top;
    if (item.box) Object.assign(item.box, { x: EDGE + (column.get(item.key) ?? 0) * COLUMN, y: item.y });
  }
  return {
    width: columns.length * COLUMN - (COLUMN - WIDTH) + 2 * EDGE,
    height: Math.max(...all.map(({ y, height }) => y + height)) + EDGE,
    boxes,
    arrows: boxes.flatMap((box) => arrowsFrom(box, boxes, columns, column)),
  };
}

function boxesOf({ questions, outcomes }: Outline, tidy: (text: string) => string): Box[] {
  const box = (id: string, outcome: boolean, title: string): Box => {
    const lines = linesOf(title, WIDTH - 2 * PAD, SIZE * 1.05);
    return { id, outcome, lines, rows: [], x: 0, y: 0, height: 2 * PAD + lines.length * LINE };
  };
  return [
    ...questions.map(({ id, number, question, replies }) => {
      const made = box(id, false, `${number}. ${tidy(question.question)}`);
      for (const { label, danger, ways } of replies) {
        for (const { to, when } of ways) {
          const said = tidy(`${danger ? 'Danger : ' : ''}${label}${when ? ` (${when})` : ''}`);
          const lines = linesOf(said, WIDTH - 2 * PAD, danger ? SIZE * 1.05 : SIZE);
          const height = lines.length * LINE + PAD;
          made.rows.push({ lines, top: made.height, height, danger: danger !== undefined, to });
          made.height += height;
        }
      }
      return made;
    }),
    ...outcomes.map(({ id, number, gist }) => box(id, true, `${number}. ${tidy(gist)}`)),
  ];
}

/** The column of each box: one more than the furthest that leads to it. Boxes come in an order where arrows go forward. */
function columnsOf(boxes: Box[]): Map<string, number> {
  const column = new Map(boxes.map(({ id }) => [id, 0]));
  for (const { id, rows } of boxes)
    for (const { to } of rows) column.set(to, Math.max(column.get(to) ?? 0, (column.get(id) ?? 0) + 1));
  return column;
}

/** Puts the items of a column one above the other, each as near as possible to the middle of what leads to it. */
function stack(items: Item[]): void {
  const wished = (item: Item) =>
    item.sources.length > 0 ? item.sources.reduce((sum, y) => sum + y, 0) / item.sources.length : 0;
  items.sort((a, b) => wished(a) - wished(b));
  let bottom = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    item.y = Math.max(wished(item) - item.height / 2, bottom + GAP);
    bottom = item.y + item.height;
  }
  const drift = items.reduce((sum, item) => sum + item.y + item.height / 2 - wished(item), 0) / items.length;
  for (const item of items) item.y -= drift;
}

/** Tells the next column from which heights the arrows of an item come. */
function lead({ key, box, y }: Item, next: Item[]): void {
  if (!box) {
    for (const item of next) if (item.key === key || key.endsWith(`>${item.key}`)) item.sources.push(y);
    return;
  }
  for (const { to, top, height } of box.rows)
    for (const item of next)
      if (item.key === to || item.key === `${box.id}>${to}`) item.sources.push(y + top + height / 2);
}

function arrowsFrom(box: Box, boxes: Box[], columns: Item[][], column: Map<string, number>): Arrow[] {
  return box.rows.flatMap(({ to, top, height, danger }): Arrow[] => {
    const target = boxes.find(({ id }) => id === to);
    if (!target) return [];
    const start: [number, number] = [box.x + WIDTH, box.y + top + height / 2];
    const end: [number, number] = [target.x, target.y + target.height / 2];
    const passages = columns.slice((column.get(box.id) ?? 0) + 1, column.get(to)).flatMap((items, at) => {
      const item = items.find(({ key }) => key === `${box.id}>${to}`);
      const x = EDGE + ((column.get(box.id) ?? 0) + 1 + at) * COLUMN;
      return item ? [[x, item.y + 1] as [number, number], [x + WIDTH, item.y + 1] as [number, number]] : [];
    });
    return [{ points: [start, ...passages, end], danger }];
  });
}
