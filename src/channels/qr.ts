import { encode } from 'uqr';

/** A square that a phone reads. */

/** Light squares around it: four, as ISO/IEC 18004 asks. */
const QUIET = 4;

/**
 * A text as a QR code in SVG: black on white whatever the page, readable with 15 % of it lost (level M). `title` is what a
 * voice says in its place. Nothing in it is a style, so that the strictest policy shows it.
 */
export function qrOf(text: string, title: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${dark}"/></svg>`;
}

/** Where dark squares follow each other in a row: the first, and how many. */
function runs(row: boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
