import type { Content } from '../../engine/content.ts';
import type { Flow } from '../../engine/flow.ts';
import { readAuthored } from '../authored.ts';
import { report } from './report.ts';

/** What authors wrote, and the flow of that name, or all of them without a name. Null, after saying why, when there is none. */
export function chosen(name: string | undefined): { content: Content; flows: Flow[] } | null {
  const { content, issues } = readAuthored();
  if (!content) {
    report(issues);
    return null;
  }
  if (name === undefined) return { content, flows: Object.values(content.flows) };
  const flow = Object.hasOwn(content.flows, name) ? content.flows[name] : undefined;
  if (flow) return { content, flows: [flow] };
  console.error(`Parcours inconnu : « ${name} ». Il y a : ${Object.keys(content.flows).join(', ')}.`);
  process.exitCode = 1;
  return null;
}
