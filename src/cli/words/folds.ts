import type { BankPhrase } from '../../directory/rows/read-phrases.ts';
import { hear } from '../../understanding/said.ts';
import { seeded } from './seeded.ts';

/** What must stay together: sentences that are nearly the same, or all those of one situation. */
export type Grouping = 'alike' | 'situation';

const ALIKE = 0.6;

/**
 * The fold of each sentence, 0 to `count` - 1. Needs are spread evenly, and a group is never cut: what is tested was
 * not learnt in other words.
 */
export function foldsOf(bank: readonly BankPhrase[], count: number, grouping: Grouping): number[] {
  const groups = grouping === 'situation' ? bank.map(({ situation }) => situation) : alike(bank);
  const members = Map.groupBy(
    bank.map((_, at) => at),
    (at) => groups[at] as string,
  );
  const random = seeded(41);
  const shuffled = [...members.values()].map((group) => ({ group, key: random() })).sort((a, b) => a.key - b.key);
  const folds = new Array<number>(bank.length).fill(0);
  const sizes = new Map<string, number[]>();
  for (const { group } of shuffled) {
    const need = bank[group[0] as number]?.needs[0] ?? '';
    const filled = sizes.get(need) ?? new Array<number>(count).fill(0);
    sizes.set(need, filled);
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + group.length;
    for (const at of group) folds[at] = fold;
  }
  return folds;
}

/** What `trial` gives for each fold: taught by all the others, tried on it. */
export function acrossFolds<P extends BankPhrase, R>(
  bank: readonly P[],
  count: number,
  grouping: Grouping,
  trial: (taught: P[], held: P[]) => R,
): R[] {
  const folds = foldsOf(bank, count, grouping);
  const part = (fold: number, within: boolean) => bank.filter((_, at) => (folds[at] === fold) === within);
  return Array.from({ length: count }, (_, fold) => trial(part(fold, false), part(fold, true)));
}

/** The name of the group of each sentence: those that share most of their words, from one to the next. */
function alike(bank: readonly BankPhrase[]): string[] {
  const words = bank.map(
    ({ text }) =>
      new Set(
        hear(text)
          .words.map(({ mute }) => mute)
          .filter((word) => word.length > 2),
      ),
  );
  const byWord = new Map<string, number[]>();
  const leader = bank.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (leader[top] !== top) top = leader[top] as number;
    return top;
  };
  words.forEach((set, at) => {
    const shared = new Map<number, number>();
    for (const word of set) for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared)
      if (count / (set.size + (words[other]?.size ?? 0) - count) >= ALIKE) leader[root(at)] = root(other);
    for (const word of set) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  return bank.map((_, at) => String(root(at)));
}
