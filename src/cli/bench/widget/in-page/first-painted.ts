/**
 * Runs in each measured page, before anything of its own: says when the question first stands painted on the screen.
 * `firstPainted` is a promise of milliseconds since the navigation began. The same for ours and for every peer.
 */

/** The words looked for, put there when this file is bundled. */
declare const QUESTION: string;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');

/** The document, and each shadow tree from its first moment, closed ones included. */
const trees = new Set<Document | ShadowRoot>();

/** The smallest element of a tree whose words hold the question. */
function holderIn(tree: ParentNode): Element | null {
  const within = Array.from(tree.children).find((child) => plain(child.textContent).includes(QUESTION));
  return within ? (holderIn(within) ?? within) : null;
}

/** Whether an element is drawn, at least in part, within the window. */
function drawn(element: Element): boolean {
  const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
  const within = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return (
    width > 0 && height > 0 && within && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

function painted(done: (millis: number) => void): void {
  let awaited = false;
  const look = () => {
    awaited = false;
    const holders = [...trees].map(holderIn).filter((holder) => holder !== null);
    if (holders.some(drawn)) afterPaint(() => done(performance.now()));
    // It is there but not to be seen yet, as while it fades in: no change of the page may tell when it is.
    else if (holders.length > 0) lookSoon();
  };
  const lookSoon = () => {
    if (!awaited) requestAnimationFrame(look);
    awaited = true;
  };
  const watch = (tree: Document | ShadowRoot) => {
    trees.add(tree);
    const all = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(lookSoon).observe(tree, all);
    lookSoon();
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    watch(root);
    return root;
  };
  watch(document);
}

/** A message sent during a frame arrives once that frame is painted. */
function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
}

(globalThis as { firstPainted?: Promise<number> }).firstPainted = new Promise(painted);
