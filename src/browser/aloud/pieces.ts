import { saidOf, sentencesOf } from './sentences.ts';

/** A sentence of the page: what is said, in which language, where it stands, and the block that holds it. */
export type Piece = { said: string; lang: string; range: Range; block: Element };

/** What is shown but is not to be read: what is pressed, what leads elsewhere, what is folded or said already. */
const SILENT =
  'button,select,textarea,summary,nav,script,style,svg,[hidden],[aria-hidden=true],[role=status],.unseen,details:not([open])';

type Run = { block: Element; lang: string; nodes: Text[] };

/** The sentences to read under an element, in their order. */
export function piecesOf(root: Element): Piece[] {
  return runsUnder(root).flatMap(({ block, lang, nodes }) => {
    const text = nodes.map(({ data }) => data).join('');
    return sentencesOf(text).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(...pointAt(nodes, from));
      range.setEnd(...pointAt(nodes, to));
      return { said: saidOf(text.slice(from, to), lang), lang, range, block };
    });
  });
}

/** Neighbouring letters of one block and one language: « Appelez le <strong>17</strong>. » is one sentence. */
function runsUnder(root: Element): Run[] {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let last: Run | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') last = undefined;
    const parent = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || !parent || parent.closest(SILENT)) continue;
    const text = node as Text;
    const block = blockOf(parent, root);
    const lang = parent.closest('[lang]')?.getAttribute('lang') || 'fr';
    if (last?.block === block && last.lang === lang) last.nodes.push(text);
    else if (/[\p{L}\d]/u.test(text.data) && parent.getClientRects().length > 0) {
      last = { block, lang, nodes: [text] };
      runs.push(last);
    }
  }
  return runs;
}

function blockOf(from: Element, root: Element): Element {
  let block = from;
  while (block !== root && block.parentElement && getComputedStyle(block).display === 'inline')
    block = block.parentElement;
  return block;
}

function pointAt(nodes: Text[], offset: number): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  const end = nodes[nodes.length - 1] as Text;
  return [end, end.length];
}
