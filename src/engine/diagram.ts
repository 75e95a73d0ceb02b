import type { Content } from './content.ts';
import { type Flow, isFact, isOutcome, isQuestion, type Next } from './flow.ts';

/** A flow as a Mermaid flowchart: what is asked, each answer as an arrow, where it ends. */
export function diagram(flow: Flow, content: Content): string {
  const lines = ['flowchart TD'];
  for (const [id, step] of Object.entries(flow.steps)) {
    if (isOutcome(step)) {
      lines.push(`  ${id}(["${quoted(step.outcome.says[0] ?? id)}"])`);
      continue;
    }
    const words = isFact(step) ? (content.facts[step.fact]?.question ?? step.fact) : step.question;
    lines.push(`  ${id}["${quoted(words)}"]`);
    const choices = isQuestion(step) ? (step.choices ?? []) : [];
    for (const choice of choices) if (choice.next) lines.push(arrow(id, choice.label, choice.next));
    for (const { label, go } of labelled(step.next)) lines.push(arrow(id, label, go));
  }
  return `${lines.join('\n')}\n`;
}

const arrow = (from: string, label: string, to: string): string =>
  label ? `  ${from} -- "${quoted(label)}" --> ${to}` : `  ${from} --> ${to}`;

function labelled(next: Next | undefined): { label: string; go: string }[] {
  if (next === undefined) return [];
  if (typeof next === 'string') return [{ label: '', go: next }];
  return next.map((branch) => {
    const conditions = Object.entries(branch.if ?? {}).map(
      ([name, value]) => `${name} : ${[value].flat().join(' ou ')}`,
    );
    return { label: branch.rule ?? (conditions.length > 0 ? conditions.join(' et ') : 'sinon'), go: branch.go };
  });
}

/** Mermaid reads « " » and « # » as its own. */
const quoted = (text: string): string => text.replaceAll('#', '#35;').replaceAll('"', '#quot;');
