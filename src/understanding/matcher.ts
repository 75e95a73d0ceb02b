import { parse, type Sequence } from './pattern.ts';
import { type Said, STOP } from './said.ts';
import { beginIn, beginningIn, newTable, numberOf, tokensOf } from './vocabulary.ts';

/** Words that begin a new clause. */
const SUBJECTS = new Set(['il', 'ils', 'ele', 'je', 'j', 'on', 'ki', 'ke', 'k']);

/** A row of a table of rules: what it means, the patterns that say so, and those that say otherwise. */
export type Rule<Key extends string> = { key: Key; any: string[]; unless?: string[] };
/** Where a rule was heard: `from` and `to` are positions of words. */
type Match<R extends Rule<string>> = { key: R['key']; rule: R; pattern: string; from: number; to: number };

type Step = { id: number; gap: number; shy: boolean; optional: boolean };
type Compiled<R> = { rule: R; pattern: string; forbids: boolean; sequences: Step[][]; order: number };

/**
 * Compiles a table once; gives the function that finds, in a message, every pattern heard, in the order of the table.
 * Only patterns whose first word is said are tried, and gaps are bounded: time grows with the length of the message.
 */
export function compile<R extends Rule<string>>(rules: readonly R[]): (said: Said) => Match<R>[] {
  const table = newTable();
  /** The sequences that begin with a token. */
  const byFirst = new Map<number, Step[][]>();
  /** The patterns that begin with a sequence. */
  const begunBy = new Map<Step[], Compiled<R>>();
  let order = 0;

  const add = (sequence: Sequence): Step[] => {
    const steps = sequence.map(({ token, gap, shy, optional }) => ({ id: numberOf(token), gap, shy, optional }));
    const [first] = steps;
    if (first) {
      beginIn(table, first.id);
      byFirst.set(first.id, [...(byFirst.get(first.id) ?? []), steps]);
    }
    return steps;
  };
  const enter = (rule: R, pattern: string, forbids: boolean) => {
    const sequences = parse(pattern).map(add);
    begunBy.set(sequences[0] as Step[], { rule, pattern, forbids, sequences, order: order++ });
  };
  for (const rule of rules) {
    for (const pattern of rule.any) enter(rule, pattern, false);
    for (const pattern of rule.unless ?? []) enter(rule, pattern, true);
  }

  return (said) => {
    const heard = said.words.map(tokensOf);
    const endOf = (steps: Step[], step: number, from: number, carried: number): number => {
      const wanted = steps[step];
      if (wanted === undefined) return from;
      const gap = Math.max(wanted.gap, carried);
      for (let at = from; at <= from + gap && at < heard.length; at++) {
        if (heard[at]?.has(wanted.id)) {
          const end = endOf(steps, step + 1, at + 1, 0);
          if (end >= 0) return end;
        }
        const word = said.words[at];
        if (!word || word === STOP || (wanted.shy && SUBJECTS.has(word.mute))) break;
      }
      return wanted.optional ? endOf(steps, step + 1, from, gap) : -1;
    };

    const spans = new Map<Step[], [from: number, to: number]>();
    said.words.forEach((word, at) => {
      for (const id of beginningIn(table, word))
        for (const steps of byFirst.get(id) ?? []) {
          if (spans.has(steps)) continue;
          const end = endOf(steps, 1, at + 1, 0);
          if (end >= 0) spans.set(steps, [at, end]);
        }
    });

    const complete: Compiled<R>[] = [];
    for (const steps of spans.keys()) {
      const pattern = begunBy.get(steps);
      if (pattern?.sequences.every((other) => spans.has(other))) complete.push(pattern);
    }
    complete.sort((a, b) => a.order - b.order);
    const forbidden = new Set(complete.filter((pattern) => pattern.forbids).map((pattern) => pattern.rule));
    return complete
      .filter((pattern) => !pattern.forbids && !forbidden.has(pattern.rule))
      .flatMap(({ rule, pattern, sequences: [first] }) => {
        const span = first && spans.get(first);
        return span ? [{ key: rule.key, rule, pattern, from: span[0], to: span[1] }] : [];
      });
  };
}
