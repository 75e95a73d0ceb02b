/** The name of the conversation, kept for a reload of the page. Where storing is forbidden, nothing is kept and nothing fails. */

/** Keeps the conversation under a key of this widget on this page; null forgets it. */
export function keep(key: string, session: string | null): void {
  try {
    if (session) sessionStorage.setItem(key, session);
    else sessionStorage.removeItem(key);
  } catch {
    // The memory of the page is then all there is.
  }
}

/** The conversation kept under a key, or null. */
export function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
