/** What was learnt of the bank, as it is kept: small numbers, one after the other, in base 64. */
export type Packed = {
  /** Of what it was learnt: when this changes, it must be learnt again. */
  inputs: string;
  codes: readonly string[];
  biases: readonly number[];
  /** One weight is its small number times the scale of its need. */
  scales: readonly number[];
  /** Shares are calibrated when scores are divided by it. */
  temperature: number;
  /** Under this share, nothing was understood. */
  least: number;
  /** How many buckets it was learnt with. */
  buckets: number;
  /** How many weights are kept. */
  kept: number;
  weights: string;
};

/** A model ready to score: the weights of the bucket `b` are those from `starts[b]` to `starts[b + 1]`. */
export type Model = Omit<Packed, 'weights' | 'inputs' | 'kept' | 'buckets'> & {
  starts: Uint32Array;
  labels: Uint8Array;
  weights: Int8Array;
};

/** Unpacks a model: how many weights each bucket has, then their needs, then the weights. */
export function unpack({ weights: packed, kept, buckets, ...rest }: Packed): Model {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket] as number) + (bytes[bucket] as number);
  const labels = bytes.subarray(buckets, buckets + kept);
  const weights = new Int8Array(bytes.buffer, buckets + kept, kept);
  return { ...rest, starts, labels, weights };
}
