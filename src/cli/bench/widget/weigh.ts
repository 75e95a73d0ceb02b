import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes as they are written, and as a site sends them once compressed as much as each way allows. */
export type Weight = { raw: number; gzip: number; brotli: number };

/** What some files weigh together, each compressed apart. */
export function weigh(texts: readonly string[]): Weight {
  const weights = texts.map((text) => ({
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  }));
  const sum = (of: keyof Weight) => weights.reduce((all, weight) => all + weight[of], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}
