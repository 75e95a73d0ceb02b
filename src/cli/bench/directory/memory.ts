/** Megabytes: of objects and buffers that the process holds, and of the process as the system sees it. */
export type Memory = { held: number; rss: number };

const MEGABYTE = 1_000_000;

/** What is held now, once what is not has been freed (when Node was started with --expose-gc). */
export function memoryNow(): Memory {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / MEGABYTE, rss: rss / MEGABYTE };
}
