import type { Content } from './content.ts';
import { type Flow, isFact, isOutcome, isQuestion, type Step } from './flow.ts';
import type { Position } from './resolve.ts';

/** The steps that may come right after a step. */
export function following(step: Step): string[] {
  if (isOutcome(step)) return [];
  const chosen = isQuestion(step) ? (step.choices ?? []).flatMap(({ next }) => (next ? [next] : [])) : [];
  const after =
    step.next === undefined ? [] : typeof step.next === 'string' ? [step.next] : step.next.map(({ go }) => go);
  return [...new Set([...chosen, ...after])];
}

/** How many questions can still come at most, this one included; null until the needs are known. */
export function longestAhead(content: Content, position: Position): number | null {
  if (position.at === 'plan') return 0;
  if (position.needs.length === 0) return null;
  const here = position.needs.indexOf(position.flow);
  const later = position.needs.slice(here + 1).reduce((sum, code) => {
    const flow = content.flows[code];
    return flow ? sum + longest(flow, flow.start, position.answers) : sum;
  }, 0);
  const flow = content.flows[position.flow];
  return later + (flow ? longest(flow, position.step, position.answers) : 0);
}

/** The longest way to an outcome, in questions; facts already known are not asked again. Flows are acyclic, so this ends. */
function longest(flow: Flow, stepId: string, answers: object): number {
  const seen = new Map<string, number>();
  const from = (id: string): number => {
    const step = flow.steps[id];
    const known = seen.get(id);
    if (known !== undefined || !step) return known ?? 0;
    const own = isOutcome(step) || (isFact(step) && step.fact in answers) ? 0 : 1;
    const length = own + Math.max(0, ...following(step).map(from));
    seen.set(id, length);
    return length;
  };
  return from(stepId);
}
