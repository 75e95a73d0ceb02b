import type { Tree } from '../../channels/widget/tree.ts';
import { make } from '../make.ts';

/** Makes elements of a piece, its headings at the level of the host page and below; HTML has no deeper one than 6. */
export function build(tree: Tree, level: number): Node | string {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...held] = tree;
  const depth = /^h([0-2])$/.exec(tag);
  const name = depth ? `h${Math.min(6, level + Number(depth[1]))}` : tag;
  return make(name as 'div', attributes, ...held.map((piece) => build(piece, level)));
}
