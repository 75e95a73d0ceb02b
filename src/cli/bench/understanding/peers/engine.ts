/** A sentence of the bank, and the need that it says first. */
export type Taught = { text: string; need: string };

/** A way to place sentences: the codes of at most three needs, the likeliest first. */
export type Engine = {
  name: string;
  /** How it was set, for who reads the figures. */
  about: string;
  place(text: string): string[] | Promise<string[]>;
};

/** How many needs are given. */
export const MOST = 3;

/** How many phrases of the bank a search engine is asked for. */
export const NEAREST = 15;

/** A phrase that a search found: its place in what was taught, and how near it is. */
export type Found = { at: number; score: number };

/** The needs of the nearest phrases, each by the sum of their scores. */
export function needsOf(found: readonly Found[], taught: readonly Taught[]): string[] {
  const scores = new Map<string, number>();
  for (const { at, score } of found) {
    const { need } = taught[at] as Taught;
    scores.set(need, (scores.get(need) ?? 0) + score);
  }
  const ranked = [...scores].sort(([, one], [, other]) => other - one);
  return ranked.slice(0, MOST).map(([need]) => need);
}
