import { BUCKETS, type Features } from '../../understanding/learned/features.ts';
import { seeded } from './seeded.ts';

/** A sentence to learn from: its features and the number of its need. */
export type Example = { features: Features; label: number; weight?: number };
/** `weights[bucket * classes + label]`, and a bias for each label. */
export type Linear = { classes: number; weights: Float32Array; biases: Float32Array };
export type Learning = { rounds: number; rate: number; decay: number; seed: number };

/** Chosen by cross-validation on the bank. */
const LEARNING: Learning = { rounds: 8, rate: 0.35, decay: 1e-3, seed: 5 };

/**
 * Learns a multinomial logistic regression by AdaGrad, sentence after sentence, in an order that only the seed decides:
 * the same examples always give the same model. It is the mean of the models of the later rounds, so that no single
 * sentence read last weighs too much (Polyak and Juditsky, 1992).
 */
export function learn(examples: readonly Example[], classes: number, learning: Partial<Learning> = {}): Linear {
  const { rounds, rate, decay, seed } = { ...LEARNING, ...learning };
  const weights = new Float32Array(BUCKETS * classes);
  const squares = new Float32Array(BUCKETS * classes).fill(1e-3);
  const biases = new Float32Array(classes);
  const random = seeded(seed);
  const order = examples.map((_, at) => at);
  const scores = new Float32Array(classes);
  const later: Pick<Linear, 'weights' | 'biases'> = {
    weights: new Float32Array(weights.length),
    biases: new Float32Array(classes),
  };
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, label, weight = 1 } = examples[at] as Example;
      const { buckets, values } = features;
      scoreInto(scores, { classes, weights, biases }, features);
      toShares(scores);
      for (let c = 0; c < classes; c++) scores[c] = ((scores[c] as number) - (c === label ? 1 : 0)) * weight;
      for (let i = 0; i < buckets.length; i++) {
        const from = (buckets[i] as number) * classes;
        const value = values[i] as number;
        for (let c = 0; c < classes; c++) {
          const k = from + c;
          const slope = (scores[c] as number) * value + decay * (weights[k] as number);
          const square = (squares[k] as number) + slope * slope;
          squares[k] = square;
          weights[k] = (weights[k] as number) - (rate * slope) / Math.sqrt(square);
        }
      }
      for (let c = 0; c < classes; c++) biases[c] = (biases[c] as number) - 0.02 * (scores[c] as number);
    }
    if (round >= rounds / 2) {
      addTo(later.weights, weights);
      addTo(later.biases, biases);
    }
  }
  const counted = rounds - Math.ceil(rounds / 2);
  return {
    classes,
    weights: later.weights.map((sum) => sum / counted),
    biases: later.biases.map((sum) => sum / counted),
  };
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number);
}

/** Writes the score of each need into `scores`. */
export function scoreInto(
  scores: Float32Array,
  { classes, weights, biases }: Linear,
  { buckets, values }: Features,
): void {
  scores.set(biases);
  for (let i = 0; i < buckets.length; i++) {
    const from = (buckets[i] as number) * classes;
    const value = values[i] as number;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + value * (weights[from + c] as number);
  }
}

/** Turns scores into shares of one, in place. */
export function toShares(scores: Float32Array, temperature = 1): void {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(((scores[c] as number) - most) / temperature);
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [list[last], list[at]] = [list[at] as number, list[last] as number];
  }
}
