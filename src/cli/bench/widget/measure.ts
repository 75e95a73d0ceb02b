import type { Browser } from 'playwright-core';
import { OperatorError } from '../../../config.ts';
import { median } from '../directory/durations.ts';
import { boot } from './boot.ts';
import type { Contender } from './contender.ts';
import type { Network } from './networks.ts';
import { type Weight, weigh } from './weigh.ts';

/** Milliseconds to the first question over one network: half of the openings took no more than `median`, none more than `worst`. */
export type Pace = { network: string; median: number; worst: number };
export type Figures = {
  name: string;
  about: string;
  weight: Weight;
  /** Bytes of script and style that arrived before the first question, headers included, as they were sent. */
  received: number;
  paces: Pace[];
};

/** How often each is opened over each network, and what is told of how far it is (0 to 1). */
export type Openings = { runs: number; advance: (share: number) => void };

/**
 * Opens every contender over every network, all in turn, so that what else the machine does falls on each alike. Before
 * that, each is opened once without being timed. Throws an OperatorError when one never shows the question.
 */
export async function measure(
  browser: Browser,
  contenders: readonly (Contender & { url: string })[],
  label: string,
  networks: readonly Network[],
  { runs, advance }: Openings,
): Promise<Figures[]> {
  const millis = contenders.map(() => networks.map((): number[] => []));
  const received = contenders.map(() => 0);
  const rounds = 1 + networks.length * runs;
  for (let round = 0; round < rounds; round++) {
    const nth = Math.max(round - 1, 0) % networks.length;
    const network = networks[nth] as Network;
    for (const [at, { name, url }] of contenders.entries()) {
      advance((round * contenders.length + at) / (rounds * contenders.length));
      const shown = await boot(browser, url, label, network);
      if (!shown) throw new OperatorError(`${name} n’a pas montré sa première question. Rien n’a été mesuré.`);
      received[at] = shown.bytes;
      if (round > 0) millis[at]?.[nth]?.push(shown.millis);
    }
  }
  advance(1);
  return contenders.map(({ name, about, weighed }, at) => ({
    name,
    about,
    weight: weigh(weighed),
    received: received[at] ?? 0,
    paces: networks.map((network, nth) => paceOf(network, millis[at]?.[nth] ?? [])),
  }));
}

const paceOf = ({ name }: Network, millis: readonly number[]): Pace => ({
  network: name,
  median: median(millis),
  worst: Math.max(...millis),
});
