import type { Content } from './content.ts';
import { type Flow, isOutcome } from './flow.ts';
import { type Issue, type Report, reportOn } from './issue.ts';
import { unexplained } from './reading/acronyms.ts';
import { type Shown, shownBy, shownByQuestion } from './reading/shown.ts';
import { type Lexicon, troublesIn } from './reading/trouble.ts';

/** What is hard to read or to hear, sentence by sentence, in every flow, fact and danger. */
export function checkWords(content: Content, lexicon: Lexicon): Issue[] {
  return [
    ...Object.values(content.flows).flatMap((flow) => readFlow(flow, lexicon)),
    ...readTexts(
      'flows/faits.yaml',
      Object.entries(content.facts).flatMap(([name, fact]) => shownByQuestion(name, fact)),
      lexicon,
    ),
    ...readTexts(
      'flows/dangers.yaml',
      Object.entries(content.dangers).flatMap(([step, { says, sms, voix }]) =>
        [...says, sms, voix].map((text) => ({ step, field: 'says', text })),
      ),
      lexicon,
    ),
    ...readTexts(
      'flows/aussi.yaml',
      [
        ...content.seconds.offers.flatMap(({ need, says, tiers = '' }) =>
          [says, tiers].map((text) => ({ step: need, field: 'says', text })),
        ),
        ...content.seconds.advice.map(({ says }) => ({ step: 'advice', field: 'says', text: says })),
      ],
      lexicon,
    ),
    ...sameNames(content),
  ];
}

function readFlow(flow: Flow, lexicon: Lexicon): Issue[] {
  const shown = shownBy(flow);
  const report = reportOn(`flows/${flow.flow}.yaml`);
  read(shown, lexicon, report);
  // Narrow forms come after the ordinary one, or with it on another line: each is read alone.
  const ordinary = shown.filter(({ field }) => !/^(?:sms|voix|tiers|why)/.test(field) && !field.endsWith('.tiers'));
  for (const sigle of unexplained([flow.title, ...ordinary.map(({ text }) => text)], lexicon)) {
    const first = ordinary.find(({ text }) => text.includes(sigle));
    report.warning(`« ${sigle} » n’est pas expliqué la première fois.`, first?.step);
  }
  return report.issues;
}

function readTexts(file: string, shown: Shown[], lexicon: Lexicon): Issue[] {
  const report = reportOn(file);
  read(shown, lexicon, report);
  return report.issues;
}

function read(shown: Shown[], lexicon: Lexicon, report: Report): void {
  for (const { step, text, field } of shown) {
    for (const { level, says } of troublesIn(text, lexicon)) {
      if (level === 'refuse') report.error(says, step);
      else report.warning(field === 'why' ? `${says} (« why »)` : says, step);
    }
  }
}

/** A paper bears one name everywhere: the ticks on a sheet for two needs would count it twice. */
function sameNames(content: Content): Issue[] {
  const first = new Map<string, { name: string; flow: string }>();
  return Object.values(content.flows).flatMap((flow) => {
    const report = reportOn(`flows/${flow.flow}.yaml`);
    for (const [id, step] of Object.entries(flow.steps)) {
      if (!isOutcome(step)) continue;
      for (const name of step.outcome.documents) {
        const known = first.get(keyOf(name));
        if (!known) first.set(keyOf(name), { name, flow: flow.flow });
        else if (known.name !== name)
          report.error(
            `Le papier « ${name} » s’appelle « ${known.name} » dans ${known.flow}.yaml : gardez un seul nom.`,
            id,
          );
      }
    }
    return report.issues;
  });
}

/** What makes two names of papers the same: their main words, whatever the order, number or article. */
const keyOf = (name: string): string =>
  [
    ...new Set(
      name
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/\(.*?\)/g, '')
        .split(/[^a-z0-9]+/)
        .map((word) => word.replace(/s$/, '').replace('imposition', 'impot'))
        .filter(
          (word) =>
            word.length > 2 && !/^(?:le|la|de|du|des|dernier|derniere|votre|vos|ses|pour|avec|ou|et)$/.test(word),
        ),
    ),
  ]
    .sort()
    .join(' ');
