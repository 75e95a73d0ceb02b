import { styleText } from 'node:util';
import { readAuthored } from '../authored.ts';
import { report } from './report.ts';

/** Prints every fact that an outside source warrants, the oldest source first, for the yearly review. */
export function listFacts(): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const facts = Object.values(content.flows).flatMap(({ flow, reviewed, sources }) =>
    sources.map((one) => ({ flow, reviewed, ...one })),
  );
  for (const { flow, reviewed, fact, source, date } of facts.sort(
    (a, b) => yearOf(a.date) - yearOf(b.date) || (a.flow < b.flow ? -1 : 1),
  )) {
    console.log(`${styleText('bold', flow)} (relu le ${reviewed})\n    ${fact}\n    ${source} — ${date}`);
  }
  console.log(`${facts.length} faits dans ${Object.keys(content.flows).length} parcours.`);
}

/** The year of a source as its author wrote it; an undated source comes first: it needs the eye most. */
function yearOf(date: string): number {
  return Number(/^\d{4}/.exec(date)?.[0] ?? 0);
}
