import type { Piece } from './pieces.ts';

/** The name of the highlight, and of the class where the browser has no highlights. */
const NAME = 'read-aloud';

let marked: Element | undefined;

/** Shows which sentence is being read, and brings it into view; null shows none. */
export function mark(piece: Piece | null): void {
  marked?.classList.remove(NAME);
  marked = undefined;
  if (typeof Highlight === 'function' && CSS.highlights) {
    if (piece) CSS.highlights.set(NAME, new Highlight(piece.range));
    else CSS.highlights.delete(NAME);
  } else if (piece) {
    marked = piece.block;
    marked.classList.add(NAME);
  }
  piece?.block.scrollIntoView({ block: 'nearest' });
}
