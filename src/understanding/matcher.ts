import { accepted, parse, type Sequence } from './pattern.ts';
import { type Said, STOP } from './said.ts';

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
  const tokens = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const byFirst: Step[][][] = [];
  /** The patterns that begin with a sequence. */
  const begunBy = new Map<Step[], Compiled<R>>();
  let order = 0;
  let longest = 0;

  const idOf = (token: string): number => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    const id = tokens.size;
    tokens.set(token, id);
    byFirst.push([]);
    const words = accepted(token);
    for (const word of new Set(words.whole)) whole.set(word, [...(whole.get(word) ?? []), id]);
    for (const word of new Set(words.beginnings)) {
      beginnings.set(word, [...(beginnings.get(word) ?? []), id]);
      longest = Math.max(longest, word.length);
    }
    return id;
  };
  const add = (sequence: Sequence): Step[] => {
    const steps = sequence.map(({ token, gap, shy, optional }) => ({ id: idOf(token), gap, shy, optional }));
    if (steps[0]) byFirst[steps[0].id]?.push(steps);
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

  /** The tokens that each word satisfies. */
  const listen = (said: Said): Set<number>[] =>
    said.words.map((word) => {
      const ids = new Set(whole.get(word.mute));
      for (let length = 1; length <= Math.min(longest, word.sound.length); length++)
        for (const id of beginnings.get(word.sound.slice(0, length)) ?? []) ids.add(id);
      return ids;
    });

  return (said) => {
    const heard = listen(said);
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
    heard.forEach((ids, at) => {
      for (const id of ids)
        for (const steps of byFirst[id] ?? []) {
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
