import type { Outline } from './outline.ts';

/** A flow as a Mermaid flowchart: what is asked, the answers that lead to the same step as one arrow, where it ends. */
export function mermaid({ questions, outcomes }: Outline): string {
  return [
    'flowchart TD',
    ...questions.map(({ id, number, question }) => `  ${id}["${number}. ${quoted(question.question)}"]`),
    ...outcomes.map(({ id, number, gist }) => `  ${id}(["${number}. ${quoted(gist)}"])`),
    ...questions.flatMap(({ id, replies }) => {
      const labels = new Map<string, string[]>();
      for (const { label, danger, ways } of replies) {
        for (const { to, when } of ways) {
          const said = `${danger ? 'DANGER : ' : ''}${label}${when ? ` (${when})` : ''}`;
          labels.set(to, [...(labels.get(to) ?? []), said]);
        }
      }
      return [...labels].map(([to, said]) => `  ${id} -- "${quoted(said.join(' / '))}" --> ${to}`);
    }),
    '',
  ].join('\n');
}

/** Mermaid reads « " » and « # » as its own. */
const quoted = (text: string): string => text.replaceAll('#', '#35;').replaceAll('"', '#quot;');
