import { hardest } from '../../engine/reading/score.ts';
import { shownBy } from '../../engine/reading/shown.ts';
import { readAuthored } from '../authored.ts';
import { report } from './report.ts';

/** Prints the sentences that are the hardest to read, with where to find them. */
export function showHardest(count: number): void {
  const { content, issues } = readAuthored();
  if (!content) return report(issues);
  const shown = Object.values(content.flows).flatMap((flow) =>
    shownBy(flow).map((one) => ({ ...one, step: `${flow.flow} › ${one.step}` })),
  );
  for (const { words, step, field, sentence } of hardest(shown, count))
    console.log(`${words} mots  ${step} › ${field}\n    ${sentence}`);
}
