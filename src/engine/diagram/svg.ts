import { type Arrow, type Box, type Drawing, LINE, layOut, PAD, SIZE, WIDTH } from './layout.ts';
import type { Outline } from './outline.ts';

/** How the drawing is named and described to whoever does not see it. */
export type Named = { title: string; description: string };

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';
/** Room for the head of an arrow. */
const HEAD = 7;

/**
 * A flow as an SVG picture. It stands alone, in black on white; classes let a page give it its own colours. Nothing in it is a
 * style or a script, so that the strictest policy shows it.
 */
export function svg(
  outline: Outline,
  { title, description }: Named,
  tidy: (text: string) => string = (text) => text,
): string {
  const drawing = layOut(outline, tidy);
  const size = `width="${whole(drawing.width)}" height="${whole(drawing.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="flow" role="img" aria-labelledby="dessin-titre dessin-texte" ${size} viewBox="0 0 ${whole(drawing.width)} ${whole(drawing.height)}" font-family="${FONT}" font-size="${SIZE}">`,
    `<title id="dessin-titre">${escaped(title)}</title>`,
    `<desc id="dessin-texte">${escaped(description)}</desc>`,
    ...drawing.arrows.map(arrow),
    ...drawing.boxes.map(box),
    '</svg>',
    '',
  ].join('\n');
}

/** Whether something leads to a box is shown once, by one head, however many arrows arrive. */
function box({ id, outcome, lines, rows, x, y, height }: Box, _at: number, boxes: Drawing['boxes']): string {
  const reached = boxes.some((other) => other.rows.some(({ to }) => to === id));
  const middle = whole(y + height / 2);
  return [
    `<rect class="${outcome ? 'end' : 'ask'}" x="${x}" y="${whole(y)}" width="${WIDTH}" height="${whole(height)}" rx="${outcome ? 18 : 4}" fill="#fff" stroke="#000" stroke-width="${outcome ? 3 : 1.5}"/>`,
    ...(reached ? [`<path class="head" d="M${x} ${middle}l-${HEAD + 2} -5v10z" fill="#000"/>`] : []),
    text(lines, x + PAD, y + PAD, 'name', 'font-weight="700"'),
    ...rows.flatMap((row) => [
      `<path class="rule" d="M${x} ${whole(y + row.top)}h${WIDTH}" stroke="#999" fill="none"/>`,
      text(
        row.lines,
        x + PAD,
        y + row.top + PAD / 2,
        row.danger ? 'danger-text' : '',
        row.danger ? 'font-weight="700"' : '',
      ),
    ]),
  ].join('\n');
}

function arrow({ points, danger }: Arrow): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const curves = rest.map(([toX, toY], at) => {
    const endX = at === rest.length - 1 ? toX - HEAD : toX;
    const bend = (endX - x) / 2;
    const curve =
      Math.abs(toY - y) < 0.5
        ? `L${whole(endX)} ${whole(toY)}`
        : `C${whole(x + bend)} ${whole(y)} ${whole(endX - bend)} ${whole(toY)} ${whole(endX)} ${whole(toY)}`;
    [x, y] = [toX, toY];
    return curve;
  });
  return `<path class="${danger ? 'way danger' : 'way'}" d="M${whole(first[0])} ${whole(first[1])}${curves.join('')}" fill="none" stroke="#000" stroke-width="${danger ? 2.5 : 1.25}"/>`;
}

/** Lines of text under `y`, without a style: `dominant-baseline` differs from one reader to the next. */
function text(lines: string[], x: number, y: number, name: string, look: string): string {
  const spans = lines.map((line, at) => `<tspan x="${x}" y="${whole(y + at * LINE + SIZE)}">${escaped(line)}</tspan>`);
  return `<text${name ? ` class="${name}"` : ''}${look ? ` ${look}` : ''} fill="#000">${spans.join('')}</text>`;
}

const whole = (value: number): number => Math.round(value);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
