import { type Flow, isFact } from './flow.ts';

/** An answer's key: facts are shared by all flows under their own name, steps belong to their flow. */
export function keyOf(flow: Flow, stepId: string): string {
  const step = flow.steps[stepId];
  return step && isFact(step) ? step.fact : `${flow.flow}/${stepId}`;
}

/** The keys under which a condition's names are found: this flow's steps first, then facts. */
export function conditionKey(flow: Flow, name: string): string {
  return flow.steps[name] ? keyOf(flow, name) : name;
}
