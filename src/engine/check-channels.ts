import type { Content } from './content.ts';
import { type Fact, isFact, isOutcome, isQuestion, type Outcome, type QuestionStep } from './flow.ts';
import { septets } from './forms/gsm.ts';
import { secondsToSay } from './forms/spoken.ts';
import { type Issue, type Report, reportOn } from './issue.ts';
import { questionInThird } from './third.ts';

/** What a channel can carry. Limits are data: an author learns of them, not a caller at night. */
export type Limits = {
  /** Choices that a caller can keep in mind; a `menu` is read out in pages. */
  spokenChoices: number;
  /** Seconds of speech before the person may answer. */
  spokenSeconds: number;
  /** GSM-7 septets of one SMS question, its choices included. */
  smsQuestion: number;
  /**
   * GSM-7 septets of the words of an outcome. A plan is two SMS of one message, 2 × 153 septets: the words take one
   * segment at most, and the other carries two places, each its name without brackets, its phone and a line end.
   */
  smsPlan: number;
  /** Bytes of a button's data; ids are plain letters, one byte each. */
  callback: number;
};

/** Letters of the longest name of a commune, and of the longest way to say which fund pays. */
export const LONGEST = { commune: 34, caisse: 42 } as const;

/** What does not fit a channel, in every flow and every fact. */
export function checkChannels(content: Content, limits: Limits): Issue[] {
  const filled = widest(content);
  const facts = reportOn('flows/faits.yaml');
  for (const [name, fact] of Object.entries(content.facts)) fits(fact, limits, facts, name);
  return [
    ...Object.values(content.flows).flatMap((flow) => {
      const report = reportOn(`flows/${flow.flow}.yaml`);
      for (const [id, step] of Object.entries(flow.steps)) {
        if (isOutcome(step)) planFits(step.outcome, filled, limits, report, id);
        else if (isQuestion(step) && !isFact(step)) fits(step, limits, report, id);
      }
      return report.issues;
    }),
    ...facts.issues,
  ];
}

/** A question with its choices, on the phone, by SMS and on a button. */
function fits(question: QuestionStep | Fact, limits: Limits, report: Report, id: string): void {
  const choices = question.choices ?? [];
  const paged = question.menu || ('list' in question && question.list !== undefined);
  if (!paged && choices.length > limits.spokenChoices) {
    report.error(
      `${choices.length} choix : au téléphone, ${limits.spokenChoices} au plus. Regroupez, ou mettez « menu: true ».`,
      id,
    );
  }
  for (const [form, asked, labels] of forms(question)) {
    const sms = [asked.sms ?? asked.question, ...(paged ? [] : labels.map((label, at) => `${at + 1} ${label}`))].join(
      '\n',
    );
    const length = septets(sms);
    if (length > limits.smsQuestion) {
      report.error(
        `Par SMS, la question et ses choix${form} font ${length} signes, ${limits.smsQuestion} au plus. Raccourcissez les « sms ».`,
        id,
      );
    }
    const seconds = secondsToSay(asked.voix ?? asked.question);
    if (seconds > limits.spokenSeconds)
      report.error(`${tooLong(seconds, limits)} Ajoutez une « voix » plus courte.`, id);
  }
  for (const choice of choices.filter((one) => id.length + one.id.length + 1 > limits.callback)) {
    report.error(
      `Le nom du choix « ${choice.id} » est trop long pour un bouton : ${limits.callback} caractères avec celui de l’étape.`,
      id,
    );
  }
}

type Asked = { question: string; sms?: string; voix?: string };

/** The question as it is asked to the person, and to whoever answers for somebody, where either words differ. */
function forms(question: QuestionStep | Fact): [string, Asked, string[]][] {
  const labels = ({ choices = [] }: QuestionStep | Fact) => choices.map(({ sms, label }) => sms ?? label);
  const third = questionInThird(question);
  return [
    ['', question, labels(question)],
    ...(third === question ? [] : [[' (à un tiers)', third, labels(third)] as [string, Asked, string[]]]),
  ];
}

/** Fills the words between braces with the longest that a person may be told, so that what fits here fits everywhere. */
function widest({ departements }: Content): (text: string) => string {
  const longest = (words: string[]) => words.reduce((most, one) => (one.length > most.length ? one : most), '');
  const words: Record<string, string> = {
    maison: longest(departements.map(({ maison }) => maison)),
    departement: longest(departements.map(({ nom }) => nom)),
    du_departement: longest(departements.map(({ du }) => du)),
    commune: 'm'.repeat(LONGEST.commune),
    caisse: 'm'.repeat(LONGEST.caisse),
  };
  return (text) => text.replace(/\{(\w+)\}/g, (left, name: string) => words[name] ?? left);
}

/** The words of an outcome: one segment of an SMS, and what a caller can listen to at once. */
function planFits(
  outcome: Outcome,
  filled: (text: string) => string,
  limits: Limits,
  report: Report,
  id: string,
): void {
  for (const [form, { says, sms, voix }] of [
    ['', outcome],
    [' (à un tiers)', outcome.tiers ?? {}],
  ] as const) {
    const told = says?.join(' ');
    if (!told) continue;
    const length = septets(filled(sms ?? told));
    if (length > limits.smsPlan) {
      report.error(
        `Par SMS, la réponse${form} fait ${length} signes, ${limits.smsPlan} au plus : il faut la place du lieu. Ajoutez « sms ».`,
        id,
      );
    }
    const seconds = secondsToSay(filled(voix ?? told));
    if (seconds > limits.spokenSeconds) report.error(`${tooLong(seconds, limits)} Ajoutez « voix »${form}.`, id);
  }
}

const tooLong = (seconds: number, { spokenSeconds }: Limits) =>
  `Au téléphone, ${Math.round(seconds)} secondes de parole, ${spokenSeconds} au plus.`;
