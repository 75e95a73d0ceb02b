import type { Tried } from './hold-out.ts';

const NOTHING = 'hors-sujet';
/** What a mistake costs the person who wrote: three wrong doors, no door at all, a door for what asks for none. */
const COST = { wrong: 1, silent: 0.6, intrusive: 1 };

/** The temperature under which the shares of sentences not learnt are the most truthful. */
export function temperatureOf(tried: readonly Tried[], codes: readonly string[]): number {
  const steps = Array.from({ length: 40 }, (_, at) => 0.5 + at * 0.05);
  return least(steps, (temperature) =>
    mean(
      tried.map(({ phrase, shares }) => {
        const raised = Array.from(shares, (share) => Math.max(share, 1e-12) ** (1 / temperature));
        const right = raised[codes.indexOf(phrase.needs[0] ?? '')] ?? 0;
        return -Math.log(right / raised.reduce((sum, share) => sum + share, 0));
      }),
    ),
  );
}

/** The share under which saying « I do not know » costs people less than three doors. */
export function leastOf(tried: readonly Tried[], codes: readonly string[], temperature: number): number {
  const judged = tried.map(({ phrase, shares }) => {
    const raised = Array.from(shares, (share) => Math.max(share, 1e-12) ** (1 / temperature));
    const total = raised.reduce((sum, share) => sum + share, 0);
    const ranked = raised
      .map((share, at) => ({ code: codes[at] as string, share: share / total }))
      .sort((a, b) => b.share - a.share);
    const need = phrase.needs[0] ?? '';
    const known = ranked.slice(0, 3).some(({ code }) => code === need);
    return {
      best: ranked[0]?.share ?? 0,
      silent: need === NOTHING ? 0 : COST.silent,
      told: need === NOTHING ? (ranked[0]?.code === NOTHING ? 0 : COST.intrusive) : known ? 0 : COST.wrong,
    };
  });
  const steps = Array.from({ length: 40 }, (_, at) => at * 0.01);
  return Number(
    least(steps, (share) => mean(judged.map(({ best, silent, told }) => (best < share ? silent : told)))).toFixed(2),
  );
}

function least(steps: readonly number[], cost: (step: number) => number): number {
  const costs = steps.map(cost);
  return steps[costs.indexOf(Math.min(...costs))] as number;
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
