/** What a measure gives: microseconds that half, or 99 in 100, of the calls do not exceed. */
export type Spread = { p50: number; p99: number; calls: number };

/** The value below which a share (0–1) of the values stands; NaN when there is none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The spread of durations in microseconds. */
export const spreadOf = (durations: readonly number[]): Spread => ({
  p50: median(durations),
  p99: quantile(durations, 0.99),
  calls: durations.length,
});

/** The same calls were measured several times: each counts for its shortest, which nothing else on the machine disturbed. */
export const undisturbed = (passes: readonly (readonly number[])[]): number[] =>
  (passes[0] ?? []).map((_, call) =>
    Math.min(...passes.map((durations) => durations[call] ?? Number.POSITIVE_INFINITY)),
  );

/** How long a call takes, in microseconds, and what it gives. */
export async function timed<T>(call: () => T | Promise<T>): Promise<{ micros: number; gave: T }> {
  const began = performance.now();
  const gave = await call();
  return { micros: (performance.now() - began) * 1000, gave };
}
