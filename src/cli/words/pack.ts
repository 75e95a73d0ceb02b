import { BUCKETS } from '../../understanding/learned/features.ts';
import type { Packed } from '../../understanding/learned/model.ts';
import type { Example, Linear } from './learn.ts';

/** The parts of a packed model that learning does not decide. */
export type Settings = Pick<Packed, 'inputs' | 'codes' | 'temperature' | 'least'>;

const MOST = 15;
/** What was seen in one sentence only is chance. */
const SELDOM = 2;

/**
 * Centres, rounds and packs a model: of its weights only the `most` that matter are kept, as small numbers. A weight
 * matters by its size and by how often its feature is said (× the square root): nothing measurable is lost so.
 */
export function pack(linear: Linear, examples: readonly Example[], settings: Settings, most: number): Packed {
  const { classes, biases } = linear;
  const weights = centred(linear);
  const worth = worthOf(weights, classes, timesSeen(examples));
  const enough = thresholdOf(worth, most);
  const scales = Array.from({ length: classes }, () => 0);
  for (let k = 0; k < weights.length; k++)
    if ((worth[k] as number) >= enough)
      scales[k % classes] = Math.max(scales[k % classes] as number, Math.abs(weights[k] as number) / MOST);
  const counts = new Uint8Array(BUCKETS);
  const labels: number[] = [];
  const small: number[] = [];
  for (let k = 0; k < weights.length; k++) {
    if ((worth[k] as number) < enough) continue;
    const rounded = Math.round((weights[k] as number) / (scales[k % classes] as number));
    if (rounded === 0) continue;
    const bucket = Math.floor(k / classes);
    counts[bucket] = (counts[bucket] as number) + 1;
    labels.push(k % classes);
    small.push(rounded & 255);
  }
  return {
    ...settings,
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(5))),
    scales: scales.map((scale) => Number(scale.toPrecision(5))),
    buckets: BUCKETS,
    kept: labels.length,
    weights: Buffer.concat([counts, Uint8Array.from(labels), Uint8Array.from(small)]).toString('base64'),
  };
}

/** The same model, each feature against what it says of most labels: only differences between labels decide. */
function centred({ classes, weights }: Linear): Float32Array {
  const moved = Float32Array.from(weights);
  for (let from = 0; from < moved.length; from += classes) {
    const row = moved.subarray(from, from + classes);
    const usual = Float32Array.from(row).sort()[classes >> 1] as number;
    for (let c = 0; c < classes; c++) row[c] = (row[c] as number) - usual;
  }
  return moved;
}

/** In how many sentences each feature is. */
function timesSeen(examples: readonly Example[]): Uint32Array {
  const times = new Uint32Array(BUCKETS);
  for (const { features } of examples) for (const bucket of features.buckets) times[bucket] = (times[bucket] ?? 0) + 1;
  return times;
}

function worthOf(weights: Float32Array, classes: number, times: Uint32Array): Float32Array {
  return weights.map((weight, k) => {
    const seen = times[Math.floor(k / classes)] as number;
    return seen < SELDOM ? 0 : Math.abs(weight) * Math.sqrt(seen);
  });
}

/** The worth from which as many weights as may be kept are found. */
function thresholdOf(worth: Float32Array, most: number): number {
  const some = worth.filter((one) => one > 0).sort();
  return (some[Math.max(0, some.length - most)] as number | undefined) ?? Infinity;
}
