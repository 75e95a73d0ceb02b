/** Widths of letters without a screen: generous, so that no real letter is wider than what was kept for it. */

const NARROW = /[ijltfrI.,;:!'’|()[\] \u00a0-]/;
const WIDE = /[mwMWœŒæÆ@—…%]/;
const CAPITAL = /[\p{Lu}«»]/u;

/** The width of a text in pixels, set in an ordinary sans serif of that size. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const letter of text)
    em += NARROW.test(letter) ? 0.39 : WIDE.test(letter) ? 0.98 : CAPITAL.test(letter) ? 0.72 : 0.61;
  return em * size;
}

/** A text as lines no wider than that; a longer word stays whole. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
