/** Whether a text is well-formed XML of the plain sort that we write: every tag closed in order, no stray « & » or « < ». */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let rest = xml.trim();
  while (rest) {
    const tag = /^<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(rest);
    const text = /^[^<]+/.exec(rest);
    const piece = tag?.[0] ?? text?.[0];
    if (piece === undefined || /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(piece)) return false;
    if (!tag && open.length === 0) return false;
    if (tag?.[1]) {
      if (open.pop() !== tag[2]) return false;
    } else if (tag) {
      if (open.length === 0) roots += 1;
      const names = [...(tag[3] ?? '').matchAll(/([\w:-]+)=/g)].map(([, name]) => name);
      if (new Set(names).size < names.length) return false;
      if (!tag[4]) open.push(tag[2] ?? '');
    }
    rest = rest.slice(piece.length);
  }
  return open.length === 0 && roots === 1;
}
