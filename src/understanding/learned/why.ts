import type { Word } from '../said.ts';
import { conceptsOf } from './concepts.ts';
import { featuresOf } from './features.ts';
import type { Model } from './model.ts';

const MOST = 4;

/**
 * The words of a message that weighed most for a label, the heaviest first, at most four: only words of our own
 * lexicon, so that a name or an address is never among them.
 */
export function wordsFor(model: Model, label: number, words: readonly Word[]): string[] {
  const weights = new Map<string, number>();
  for (const word of words) if (conceptsOf(word).length > 0) weights.set(word.written, weightOf(model, label, word));
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([written]) => written);
}

/** What one word alone says for a label. */
function weightOf({ starts, labels, weights }: Model, label: number, word: Word): number {
  const { buckets, values } = featuresOf([word]);
  let sum = 0;
  buckets.forEach((bucket, i) => {
    for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++)
      if (labels[at] === label) sum += (values[i] as number) * (weights[at] as number);
  });
  return sum;
}
