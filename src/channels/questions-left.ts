/** How much is still to ask, in words. `left` counts the question shown; it is null as long as the needs are not known. */
export function questionsLeft(left: number | null): string | null {
  if (left === null || left < 1) return null;
  return left === 1 ? 'Dernière question' : `Encore ${left} questions au plus`;
}
