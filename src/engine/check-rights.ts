import type { Content } from './content.ts';
import { isOutcome } from './flow.ts';
import { type Issue, reportOn } from './issue.ts';
import { shownBy } from './reading/shown.ts';

/**
 * What states a right, and so needs a source: an age, a delay, an amount, a share, a gratuity. Phone numbers have their
 * own source in data/helplines.csv.
 */
const RIGHT =
  /\b\d{1,3}(?:[ \u00a0]\d{3})*[ \u00a0](?:ans?|mois|jours?|semaines?|€|euros?|%)(?!\p{L})|\b(?:24|48|72)[ \u00a0]heures\b|\bgratuit(?:e|s|es|ement)?\b|\b(?:deux|trois|quatre|six|huit|dix|quinze|trente|soixante) (?:ans|mois|jours|semaines)\b/giu;

/** Every flow that states a right must say where it comes from; the authors see which sentences do. */
export function checkRights(content: Content): Issue[] {
  return Object.values(content.flows).flatMap((flow) => {
    const report = reportOn(`flows/${flow.flow}.yaml`);
    const said = flow.sources.map(({ fact }) => fact.toLowerCase().replaceAll('\u00a0', ' ')).join(' ');
    for (const { step, text, field } of shownBy(flow)) {
      if (field === 'why' || field.startsWith('documents')) continue;
      for (const [right] of text.matchAll(RIGHT)) {
        if (!said.includes(stem(right)))
          report.error(`« ${right} » n’a pas de source : ajoutez-la dans « sources ».`, step);
      }
    }
    for (const [id, step] of Object.entries(flow.steps)) {
      if (isOutcome(step) && step.outcome.delay && flow.sources.length === 0) report.error('Un délai sans source.', id);
    }
    return report.issues;
  });
}

/** « gratuitement » and « gratuits » are the same right; figures are compared as they are. */
const stem = (right: string): string =>
  /^gratuit/i.test(right) ? 'gratuit' : right.toLowerCase().replaceAll('\u00a0', ' ');
