import type { Content } from '../content.ts';
import { type Condition, type Flow, isFact, isOutcome } from '../flow.ts';
import { conditionKey, keyOf } from '../keys.ts';
import { rulesInWords } from '../rules.ts';

/** Where an answer leads, and under which condition on the other answers; null when there is none. */
export type Way = { to: string; when: string | null };

const OTHERWISE = 'sinon';

/** Where the routing of a step leads after one answer: what that answer decides is decided, the rest is said. */
export function waysAfter(flow: Flow, content: Content, step: string, answer: string): Way[] {
  const routing = flow.steps[step];
  if (!routing || isOutcome(routing) || routing.next === undefined) return [];
  if (typeof routing.next === 'string') return [{ to: routing.next, when: null }];
  const own = keyOf(flow, step);
  const ways: Way[] = [];
  for (const branch of routing.next) {
    const conditions = Object.entries(branch.if ?? {});
    const [known, open] = [
      conditions.filter(([name]) => conditionKey(flow, name) === own),
      conditions.filter(([name]) => conditionKey(flow, name) !== own),
    ];
    if (!known.every(([, wanted]) => [wanted].flat().includes(answer))) continue;
    const when = [
      ...open.map(([name, wanted]) => conditionInWords(flow, content, name, wanted)),
      ...(branch.rule ? [rulesInWords[branch.rule] ?? branch.rule] : []),
    ].join(', et ');
    if (when) {
      ways.push({ to: branch.go, when });
      continue;
    }
    ways.push({ to: branch.go, when: ways.length > 0 ? OTHERWISE : null });
    break;
  }
  return ways;
}

/** « si « Touchez-vous le RSA ? » : Oui ou Je ne sais pas » */
function conditionInWords(flow: Flow, content: Content, name: string, wanted: Condition[string]): string {
  const step = flow.steps[name];
  const asked =
    step && !isOutcome(step) && !isFact(step) ? step : content.facts[step && isFact(step) ? step.fact : name];
  const labels = [wanted].flat().map((id) => asked?.choices?.find((choice) => choice.id === id)?.label ?? id);
  return `si « ${asked?.question ?? name} » : ${labels.join(' ou ')}`;
}
