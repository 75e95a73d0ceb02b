/** The known sentence that looks most like another one, when it looks like it at all: what an author changed a word of. */
export function nearest(sentence: string, known: readonly string[]): string | null {
  const own = triples(sentence);
  let best: { text: string; likeness: number } | null = null;
  for (const text of known) {
    const other = triples(text);
    let shared = 0;
    for (const triple of own) if (other.has(triple)) shared += 1;
    const likeness = (2 * shared) / (own.size + other.size);
    if (likeness > (best?.likeness ?? 0.5)) best = { text, likeness };
  }
  return best?.text ?? null;
}

function triples(text: string): Set<string> {
  const padded = `  ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
