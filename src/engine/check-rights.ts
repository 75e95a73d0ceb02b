import type { Content } from './content.ts';
import { isOutcome } from './flow.ts';
import { type Issue, reportOn } from './issue.ts';
import { shownBy } from './reading/shown.ts';

/**
 * What states a right, and so needs a source: an age, a delay, an amount, a share, a gratuity. What is said of a line may
 * come from its row of data/helplines.csv, which has its own source.
 */
const RIGHT =
  /(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?[ \u00a0\u202f](?:ans?|mois|jours?|semaines?|€|euros?|%)(?!\p{L})|\b(?:24|48|72)[ \u00a0]heures\b|\bgratuit(?:e|s|es|ement)?\b|\b(?:deux|trois|quatre|six|huit|dix|quinze|trente|soixante) (?:ans|mois|jours|semaines)\b/giu;
/** Two figures with one unit. */
const RANGE =
  /(\d{1,3})[ \u00a0]?(?:à|et|ou|-|–)[ \u00a0]?(\d{1,3})[ \u00a0](ans|mois|jours|semaines|heures|€|euros|%)/gi;

/** Every flow that states a right must say where it comes from; the authors see which sentences do. */
export function checkRights(content: Content): Issue[] {
  return Object.values(content.flows).flatMap((flow) => {
    const report = reportOn(`flows/${flow.flow}.yaml`);
    const sourced = new Set(
      flow.sources
        .flatMap(({ fact }) => rightsIn(fact.replace(/\bune? (?=ans?\b|mois\b|semaine\b)/g, '1 ')))
        .map(named),
    );
    const lines = new Set(
      content.helplines
        .flatMap(({ nom, public: whom, usage, cout }) => rightsIn([nom, whom, usage, cout].join('. ')))
        .map(named),
    );
    for (const { step, text, field } of shownBy(flow)) {
      if (field === 'why' || field.startsWith('documents')) continue;
      for (const right of rightsIn(text)) {
        const known = sourced.has(named(right)) || (field.startsWith('helplines') && lines.has(named(right)));
        if (!known) report.error(`« ${right} » n’a pas de source : ajoutez-la dans « sources ».`, step);
      }
    }
    for (const [id, step] of Object.entries(flow.steps)) {
      if (isOutcome(step) && step.outcome.delay && flow.sources.length === 0) report.error('Un délai sans source.', id);
    }
    return report.issues;
  });
}

/** The rights that a text states; « de 16 à 25 ans » states both ages. */
function rightsIn(text: string): string[] {
  const spelled = text.replace(RANGE, (range, low: string, _, unit: string) => `${low} ${unit} ${range}`);
  return [...spelled.matchAll(RIGHT)].map(([right]) => right);
}

const NUMBERS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** What makes two ways of writing a right the same: « gratuitement » and « gratuits », « deux mois » and « 2 mois ». */
function named(right: string): string {
  if (/^gratuit/i.test(right)) return 'gratuit';
  const [figure = '', unit = ''] = right.toLowerCase().split(/[ \u00a0\u202f](?=[^\d]*$)/);
  const spelled = NUMBERS.indexOf(figure) + 1;
  const figures = spelled > 0 ? String(spelled) : (TENS[figure] ?? figure.replace(/\D/g, ''));
  return `${figures} ${unit === '€' ? 'euro' : unit.replace(/(?<=an|jour|semaine|heure|euro)s$/, '')}`;
}
const TENS: Record<string, string> = { quinze: '15', trente: '30', soixante: '60' };
