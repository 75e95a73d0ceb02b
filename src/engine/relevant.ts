import type { Answer } from './answer.ts';
import { type Flow, isOutcome, isQuestion } from './flow.ts';
import { conditionKey, keyOf } from './keys.ts';

/** The values that a flow's routing names, by answer key: all that it can tell apart. */
export type Named = Map<string, Set<string>>;

/** What the conditions and the choices of a flow name; null when a rule may look at anything. */
export function namedValues(flow: Flow): Named | null {
  const named: Named = new Map();
  const add = (key: string, values: string[]) => named.set(key, new Set([...(named.get(key) ?? []), ...values]));
  for (const [id, step] of Object.entries(flow.steps)) {
    if (isOutcome(step)) continue;
    if (isQuestion(step)) {
      const leading = (step.choices ?? []).filter(({ next }) => next).map((choice) => choice.id);
      add(keyOf(flow, id), leading);
    }
    for (const branch of typeof step.next === 'object' ? step.next : []) {
      if (branch.rule) return null;
      for (const [name, wanted] of Object.entries(branch.if ?? {})) add(conditionKey(flow, name), [wanted].flat());
    }
  }
  return named;
}

/** The part of an answer that routing can tell apart: a commune that no condition names is as good as another. */
export function relevant(named: Named, key: string, answer: Answer): Answer {
  const values = named.get(key);
  if (Array.isArray(answer)) return answer.filter((value) => values?.has(value));
  return values?.has(answer) ? answer : '';
}

/** The relevant part of all the answers so far, keys in a fixed order. */
export function relevantAmong(named: Named, answers: Record<string, Answer>): Record<string, Answer> {
  const keys = [...named.keys()].filter((key) => key in answers).sort();
  return Object.fromEntries(keys.map((key) => [key, relevant(named, key, answers[key] ?? '')]));
}
