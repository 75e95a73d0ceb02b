import type { Content } from '../../engine/content.ts';
import type { Flow } from '../../engine/flow.ts';
import { shownBy, shownByQuestion } from '../../engine/reading/shown.ts';
import type { Sentence } from './sentence.ts';

/** What authors wrote, sentence by sentence. The `sms:` and `voix:` forms stay French: those lines do. */

const isNarrow = (field: string): boolean => /(?:^|\.)(?:sms|voix)$/.test(field);

type Shown = { step: string; field: string; text: string };

const told = (shown: Shown[]): Sentence[] =>
  shown
    .filter(({ field }) => !isNarrow(field))
    .map(({ step, field, text }) => ({ fr: text, where: `${step} › ${field}` }));

/** The sentences of a flow, and the words of « je préfère ne pas le dire » where its author chose them. */
export function sentencesOfFlow(flow: Flow): Sentence[] {
  const skips = Object.entries(flow.steps).flatMap(([step, content]) =>
    'question' in content && content.skip ? [{ fr: content.skip, where: `${step} › skip` }] : [],
  );
  return [...told(shownBy(flow)), ...skips];
}

/** The questions shared by all flows. */
export const sentencesOfFacts = ({ facts }: Content): Sentence[] =>
  Object.entries(facts).flatMap(([name, fact]) => [
    ...told(shownByQuestion(name, fact)),
    ...(fact.skip ? [{ fr: fact.skip, where: `${name} › skip` }] : []),
  ]);

/** What is said first for each danger, and the lines that stand with it. */
export function sentencesOfDangers({ dangers, helplines }: Content): Sentence[] {
  const numbers = new Set(Object.values(dangers).flatMap((danger) => danger.helplines));
  return [
    ...Object.entries(dangers).flatMap(([key, { says }]) => says.map((fr) => ({ fr, where: key }))),
    ...helplines
      .filter(({ numero, urgence }) => urgence || numbers.has(numero))
      .flatMap(({ numero, nom, usage }) => [
        { fr: nom, where: `le ${numero} › nom` },
        { fr: usage, where: `le ${numero} › usage` },
      ]),
  ];
}

/** The labels of themes and needs, for oneself and for somebody else. */
export const sentencesOfNeeds = ({ themes, needs }: Content): Sentence[] => [
  ...themes.map(({ code, libelle }) => ({ fr: libelle, where: `sujet ${code}` })),
  ...needs.flatMap(({ code, libelle, libelle_tiers }) => [
    { fr: libelle, where: `besoin ${code}` },
    ...(libelle_tiers ? [{ fr: libelle_tiers, where: `besoin ${code} › tiers` }] : []),
  ]),
];

/** What facts let one see at the plan, whatever the needs. */
export const sentencesOfSeconds = ({ seconds }: Content): Sentence[] => [
  ...seconds.advice.map(({ says }) => ({ fr: says, where: 'aussi.yaml › conseil' })),
  ...seconds.offers.flatMap(({ need, says, tiers }) =>
    [says, tiers ?? ''].map((fr) => ({ fr, where: `aussi.yaml › ${need}` })),
  ),
];
