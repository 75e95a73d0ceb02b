/** Puts these pieces in the place of all that an element held. */
export function fill(element: Element, ...held: (Node | string)[]): void {
  element.textContent = '';
  element.append(...held);
}

/** Moves the reading to an element, also one that is no control. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
