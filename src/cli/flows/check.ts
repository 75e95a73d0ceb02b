import type { Content } from '../../engine/content.ts';
import { readingOf } from '../../engine/reading/score.ts';
import { shownBy } from '../../engine/reading/shown.ts';
import { readAuthored } from '../authored.ts';
import { checkLanguages } from '../languages/check-languages.ts';
import { languagesModule } from '../languages/generated.ts';
import { sourceOf } from '../languages/source.ts';
import { generated, staleAmong } from './generated.ts';
import { report } from './report.ts';

/** Tells all that is wrong with what authors wrote, then how easily each flow is read. */
export function checkFlows(): void {
  const { content, issues } = readAuthored();
  const source = content ? sourceOf(content) : [];
  issues.push(...checkLanguages(source));
  for (const file of content ? staleAmong({ ...generated(content), ...languagesModule(source) }) : [])
    issues.push({ level: 'error', file, says: 'Ce fichier n’est plus à jour : lancez « npm run flows -- build ».' });
  report(issues);
  if (content) scores(content);
}

/** How easily each flow is read, the hardest first. */
function scores(content: Content): void {
  const flows = Object.values(content.flows).map((flow) => ({ flow: flow.flow, ...readingOf(shownBy(flow)) }));
  console.log('\nFacilité de lecture (Kandel et Moles : 100 facile, 60 un journal)');
  for (const { flow, ease, sentences, mean, longest } of flows.sort((a, b) => a.ease - b.ease)) {
    console.log(
      `  ${String(ease).padStart(4)}  ${flow.padEnd(24)} ${sentences} phrases, ${String(mean).replace('.', ',')} mots en moyenne, ${longest} au plus`,
    );
  }
  const all = readingOf(Object.values(content.flows).flatMap(shownBy));
  console.log(`  ${String(all.ease).padStart(4)}  ${'ensemble'.padEnd(24)} ${all.sentences} phrases`);
}
