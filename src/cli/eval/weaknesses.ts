import type { Judged } from './judge-phrase.ts';

/** A need that was taken for another, or for nothing, first: how many times. */
export type Confusion = { expected: string; got: string; count: number };
/** A need that is not always right first: of so many sentences that ask for it, so many are. */
export type WorstNeed = { code: string; right: number; asked: number };

const MOST = 10;

/** The ten most frequent confusions. A sentence counts for its first need, unless what came first is admitted. */
export function confusionsOf(judged: readonly Judged[]): Confusion[] {
  const wrong = judged.filter(({ verdict }) => !verdict.top1);
  const pairs = Map.groupBy(wrong, ({ phrase, got }) => `${phrase.needs[0]} ${got.needs[0]}`);
  const confusions = [...pairs].map(([pair, { length: count }]): Confusion => {
    const [expected = '', got = ''] = pair.split(' ');
    return { expected, got, count };
  });
  return confusions.sort((a, b) => b.count - a.count).slice(0, MOST);
}

/** The needs that are not right first each time, the worst first; of two as bad, the one asked for more often. */
export function worstNeedsOf(judged: readonly Judged[]): WorstNeed[] {
  const needs = Map.groupBy(judged, ({ phrase }) => phrase.needs[0] ?? '');
  return [...needs]
    .map(
      ([code, rows]): WorstNeed => ({
        code,
        right: rows.filter(({ verdict }) => verdict.top1).length,
        asked: rows.length,
      }),
    )
    .filter(({ right, asked }) => right < asked)
    .sort((a, b) => a.right / a.asked - b.right / b.asked || b.asked - a.asked);
}
