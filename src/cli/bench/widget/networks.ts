/** Lines between a person and a site: bits a second both ways, and milliseconds added to each request. */
export type Network = { name: string; bits: number; latency: number };

/** 400 kbit/s is what WebPageTest calls a slow 3G with its 400 ms; 1,6 Mbit/s with 150 ms is Lighthouse’s slow 4G. */
export const NETWORKS: readonly Network[] = [
  { name: '400 kbit/s, 150 ms', bits: 400_000, latency: 150 },
  { name: '400 kbit/s, 400 ms', bits: 400_000, latency: 400 },
  { name: '1,6 Mbit/s, 150 ms', bits: 1_600_000, latency: 150 },
];

/** How many times slower than this machine the phone is. */
export const SLOWER = 6;
