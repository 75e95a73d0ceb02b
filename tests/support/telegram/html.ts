/** The HTML that the Bot API reads: its tags, balanced, and its four entities. https://core.telegram.org/bots/api#html-style */

const TAGS = new Set(['b', 'i', 'blockquote', 'a', 'code']);

/** The text that a person reads. Throws what the Bot API answers to HTML that it cannot parse. */
export function readHtml(html: string): string {
  const open: string[] = [];
  let text = '';
  for (const [, tag, entity, other] of html.matchAll(/<([^>]*)>|(&[^;\s]*;?)|([^<&]+|<)/g)) {
    if (tag !== undefined) {
      const [, end, name = ''] = /^(\/?)([a-z]+)( expandable)?$/.exec(tag) ?? [];
      if (!TAGS.has(name)) throw new Error(`Bad Request: can't parse entities: Unsupported start tag "${tag}"`);
      if (!end) open.push(name);
      else if (open.pop() !== name) throw new Error(`Bad Request: can't parse entities: Unmatched end tag "${name}"`);
    } else if (entity !== undefined) {
      const letter = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }[entity];
      if (!letter) throw new Error(`Bad Request: can't parse entities: unknown entity "${entity}"`);
      text += letter;
    } else if (other === '<') throw new Error("Bad Request: can't parse entities: Unclosed start tag");
    else text += other;
  }
  if (open.length > 0) throw new Error(`Bad Request: can't parse entities: Can't find end tag "${open[0]}"`);
  return text;
}
