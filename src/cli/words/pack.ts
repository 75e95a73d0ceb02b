import { BUCKETS } from '../../understanding/learned/features.ts';
import type { Packed } from '../../understanding/learned/model.ts';
import type { Linear } from './learn.ts';

/** The parts of a packed model that learning does not decide. */
export type Settings = Pick<Packed, 'inputs' | 'codes' | 'temperature' | 'unsure'>;

const MOST = 15;
/** As many weights as fit in what a Worker may carry; more adds nothing that is measured. */
const KEPT = 245_000;

/** Centres, rounds and packs a model: only the weights that say the most are kept, as small numbers. */
export function pack(linear: Linear, settings: Settings, most = KEPT): Packed {
  const { classes, biases } = linear;
  const weights = centred(linear);
  const enough = thresholdOf(weights, most);
  const scales = Array.from({ length: classes }, () => 0);
  for (let k = 0; k < weights.length; k++)
    scales[k % classes] = Math.max(scales[k % classes] as number, Math.abs(weights[k] as number) / MOST);
  const counts = new Uint8Array(BUCKETS);
  const labels: number[] = [];
  const small: number[] = [];
  for (let k = 0; k < weights.length; k++) {
    const weight = weights[k] as number;
    if (Math.abs(weight) < enough || weight === 0) continue;
    const bucket = Math.floor(k / classes);
    counts[bucket] = (counts[bucket] as number) + 1;
    labels.push(k % classes);
    small.push(Math.round(weight / (scales[k % classes] as number)) & 255);
  }
  return {
    ...settings,
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(5))),
    scales: scales.map((scale) => Number(scale.toPrecision(5))),
    kept: labels.length,
    weights: Buffer.concat([counts, Uint8Array.from(labels), Uint8Array.from(small)]).toString('base64'),
  };
}

/** The same model, each feature against what it says of most needs: only differences between needs decide. */
function centred({ classes, weights }: Linear): Float32Array {
  const moved = Float32Array.from(weights);
  for (let from = 0; from < moved.length; from += classes) {
    const row = moved.subarray(from, from + classes);
    const usual = Float32Array.from(row).sort()[classes >> 1] as number;
    for (let c = 0; c < classes; c++) row[c] = (row[c] as number) - usual;
  }
  return moved;
}

/** The size over which as many weights as may be kept are found. */
function thresholdOf(weights: Float32Array, most: number): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes.length <= most ? 0 : (sizes[sizes.length - most] as number);
}
