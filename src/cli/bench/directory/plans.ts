import type { Directory } from '../../../directory/directory.ts';
import { type Spread, spreadOf, timed, undisturbed } from './durations.ts';
import type { Asking } from './persons.ts';

/** A directory, and those who ask it. */
export type Asked = { directory: Directory; persons: readonly Asking[] };

/** The time of a plan, each person's the shortest of three; `once` as it came at the last pass, whatever else ran. */
export type PlanTimes = Spread & { once: Spread };

/** A Tuesday morning, when offices are open. */
const AT = new Date('2026-11-24T09:30:00Z');
const PASSES = 3;
const WARM_UP = 500;
/** The sizes take turns by so many plans, so that what disturbs the machine disturbs all of them. */
const TURN = 250;

/** The time of a whole plan for each person, size by size. Throws when somebody is left without any place. */
export async function timePlans(sizes: readonly Asked[]): Promise<PlanTimes[]> {
  await onePass(sizes, WARM_UP);
  const passes = sizes.map((): number[][] => []);
  for (let pass = 0; pass < PASSES; pass++) {
    const durations = await onePass(sizes, Number.POSITIVE_INFINITY);
    for (const [size, one] of durations.entries()) passes[size]?.push(one);
  }
  return passes.map((each) => ({ ...spreadOf(undisturbed(each)), once: spreadOf(each.at(-1) ?? []) }));
}

async function onePass(sizes: readonly Asked[], atMost: number): Promise<number[][]> {
  const durations = sizes.map((): number[] => []);
  const most = Math.min(atMost, Math.max(...sizes.map(({ persons }) => persons.length)));
  for (let from = 0; from < most; from += TURN) {
    for (const [size, { directory, persons }] of sizes.entries()) {
      for (const { orientation } of persons.slice(from, from + TURN)) {
        const { micros, gave } = await timed(() => directory.plan(orientation, AT));
        if (gave.places.length === 0) throw new Error(`nobody for ${JSON.stringify(orientation)}`);
        durations[size]?.push(micros);
      }
    }
  }
  return durations;
}
