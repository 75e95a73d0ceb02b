/** A strict reading of TwiML: what Twilio would not take, or what a caller must never meet, throws. */

export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<\/([A-Za-z]+)>|<([A-Za-z]+)((?:\s+[A-Za-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Reads one XML document of elements, attributes and text. */
export function parseXml(xml: string): Element {
  const text = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  if (text === xml) throw new Error('no XML declaration');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`not XML at ${at}: ${text.slice(at, at + 40)}`);
    const [, closed, opened, attributes = '', alone, words] = found;
    const inner = open.at(-1) as Element;
    if (words !== undefined) inner.children.push(unescaped(words));
    else if (closed !== undefined) {
      if (inner.name !== closed) throw new Error(`</${closed}> closes <${inner.name}>`);
      open.pop();
    } else {
      const element = { name: opened as string, attributes: readAttributes(attributes), children: [] };
      inner.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [only, more] = root.children;
  if (typeof only !== 'object' || more !== undefined) throw new Error('not one element');
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([A-Za-z]+)="([^"<]*)"/g)) {
    if (name in read) throw new Error(`${name} is said twice`);
    read[name] = unescaped(value);
  }
  return read;
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&([a-z]+);/g, (_, name: string) => ENTITIES[name] ?? '');
}
