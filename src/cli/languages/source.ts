import type { Content } from '../../engine/content.ts';
import { WELCOME } from '../../engine/resolve.ts';
import { once, type SourceFile } from './sentence.ts';
import { sentencesOfDangers, sentencesOfFacts, sentencesOfFlow, sentencesOfNeeds } from './source-flows.ts';
import { sentencesOfModule, sentencesOfPages } from './source-frames.ts';
import { sentencesOfPlan } from './source-plan.ts';
import { sentencesOfConversation } from './source-texts.ts';

/** Flows that are translated whole. The others are answered in plain French, and say so. */
export const TRANSLATED = ['hebergement', 'violences-conjugales'];

/**
 * The whole source, file by file. A sentence stands in one file only, the first that says it: what is said everywhere
 * is translated once.
 */
export function sourceOf(content: Content): SourceFile[] {
  const flows = TRANSLATED.flatMap((name) => content.flows[name] ?? []);
  const welcome = content.flows[WELCOME];
  const files: SourceFile[] = [
    { name: 'dangers', from: 'flows/dangers.yaml, data/helplines.csv', sentences: sentencesOfDangers(content) },
    { name: 'conversation', from: 'src/texts.ts', sentences: sentencesOfConversation() },
    { name: WELCOME, from: 'flows/accueil.yaml', sentences: welcome ? sentencesOfFlow(welcome) : [] },
    { name: 'besoins', from: 'data/themes.csv, data/needs.csv', sentences: sentencesOfNeeds(content) },
    { name: 'faits', from: 'flows/faits.yaml', sentences: sentencesOfFacts(content) },
    ...flows.map((flow) => ({
      name: flow.flow,
      from: `flows/${flow.flow}.yaml`,
      sentences: sentencesOfFlow(flow),
    })),
    { name: 'plan', from: 'le plan et l’annuaire', sentences: sentencesOfPlan(content, flows) },
    { name: 'pages', from: 'le cadre des pages', sentences: sentencesOfPages() },
    { name: 'module', from: 'src/channels/widget/words.ts', sentences: sentencesOfModule() },
  ];
  const seen = new Set<string>();
  return files.map((file) => {
    const own = once(file.sentences).filter(({ fr }) => !seen.has(fr));
    for (const { fr } of own) seen.add(fr);
    return { ...file, sentences: own };
  });
}
