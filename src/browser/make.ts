type Attributes = Record<string, string | boolean | undefined>;
type Held = Node | string | null | undefined;

/**
 * An element with its attributes and what it holds. `true` is an attribute without a value; false and undefined are none.
 * Text stays text: nothing is read as HTML.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...held: Held[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value || value === '') element.setAttribute(name, value === true ? '' : value);
  }
  for (const one of held) if (one) element.append(one);
  return element;
}

let made = 0;

/** A name that no other element of the page bears. */
export const newId = (): string => `po-${++made}`;
