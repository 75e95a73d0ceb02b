/**
 * A piece of the widget as it travels: a text, or a tag with its attributes and what it holds. The program makes elements
 * of it one by one, so that nothing is ever read as HTML. `h0` is a heading of the level that the host page asks for,
 * `h1` one deeper. `data-do` names what a press does.
 */
export type Tree = string | [tag: string, attributes: Attributes, ...held: Tree[]];
export type Attributes = Record<string, string | true>;

/** What an author of views may hand in: what is false, null or undefined is left out, lists are laid flat. */
export type Piece = Tree | null | undefined | false | Piece[];
type Given = Record<string, string | boolean | null | undefined>;

/** Makes a piece. `true` is an attribute without a value; an empty one is left out. */
export function h(tag: string, given: Given = {}, ...held: Piece[]): Tree {
  const kept = Object.entries(given).filter(([, value]) => value);
  return [tag, Object.fromEntries(kept) as Attributes, ...flat(held)];
}

/** The pieces that are there, in one list. */
export function flat(pieces: Piece[]): Tree[] {
  return pieces.flatMap((piece): Tree[] => {
    if (!piece) return [];
    return isTree(piece) ? [piece] : flat(piece);
  });
}

/** A list of pieces begins with a piece, a tree with the name of a tag, then an object. */
const isTree = (piece: Tree | Piece[]): piece is Tree => {
  if (typeof piece === 'string') return true;
  const [tag, attributes] = piece;
  return typeof tag === 'string' && typeof attributes === 'object' && attributes !== null && !Array.isArray(attributes);
};

/** The same pieces, those that hold only an untranslated sentence marked as French. */
export function markFrench(tree: Tree, untranslated: ReadonlySet<string>): Tree {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...held] = tree;
  const french = held.length === 1 && typeof held[0] === 'string' && untranslated.has(held[0]);
  return [
    tag,
    french ? { ...attributes, lang: 'fr', dir: 'ltr' } : attributes,
    ...held.map((piece) => markFrench(piece, untranslated)),
  ];
}
