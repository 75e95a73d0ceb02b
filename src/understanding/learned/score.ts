import type { Features } from './features.ts';
import type { Model } from './model.ts';

/** The share of each need in what the features say, in the order of the codes: together, one. */
export function sharesOf(
  { codes, biases, scales, temperature, starts, labels, weights }: Model,
  features: Features,
): Float64Array {
  const { buckets, values } = features;
  const sums = new Float64Array(codes.length);
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] as number;
    const value = values[i] as number;
    const end = starts[bucket + 1] as number;
    for (let at = starts[bucket] as number; at < end; at++) {
      const label = labels[at] as number;
      sums[label] = (sums[label] as number) + value * (weights[at] as number);
    }
  }
  let most = -Infinity;
  for (let c = 0; c < sums.length; c++) {
    const score = ((biases[c] as number) + (sums[c] as number) * (scales[c] as number)) / temperature;
    sums[c] = score;
    if (score > most) most = score;
  }
  let total = 0;
  for (let c = 0; c < sums.length; c++) total += sums[c] = Math.exp((sums[c] as number) - most);
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / total;
  return sums;
}
