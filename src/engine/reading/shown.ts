import { type Fact, type Flow, isFact, isOutcome, type Outcome, type QuestionStep } from '../flow.ts';

/** A text that a person reads or hears, and where its author finds it. */
export type Shown = { step: string; field: string; text: string };

/** Every text of a flow that is read or heard, in the order of its steps; `why` is for the desk and is told with it. */
export function shownBy(flow: Flow): Shown[] {
  return Object.entries(flow.steps).flatMap(([step, content]) => {
    if (isFact(content)) return [];
    return isOutcome(content) ? shownByOutcome(step, content.outcome) : shownByQuestion(step, content);
  });
}

/** The texts of a question, its choices included. */
export function shownByQuestion(step: string, question: QuestionStep | Fact): Shown[] {
  const { tiers, choices = [] } = question;
  return texts(step, {
    question: question.question,
    hint: question.hint,
    why: question.why,
    sms: question.sms,
    voix: question.voix,
    'tiers.question': tiers?.question,
    'tiers.hint': tiers?.hint,
    'tiers.sms': tiers?.sms,
    'tiers.voix': tiers?.voix,
    ...Object.fromEntries(
      choices.flatMap(({ id, label, hint, tiers }) => [
        [id, label],
        [`${id}.hint`, hint],
        [`${id}.tiers`, tiers],
      ]),
    ),
  });
}

function shownByOutcome(step: string, outcome: Outcome): Shown[] {
  const { says, to_say, steps, refused, delay, tiers, documents, also, helplines, sms, voix } = outcome;
  return texts(step, {
    ...numbered('says', says),
    to_say,
    ...numbered('documents', documents),
    ...numbered('steps', steps),
    refused,
    delay,
    ...numbered(
      'also',
      also.map((offer) => offer.says),
    ),
    ...numbered(
      'tiers.also',
      also.flatMap((offer) => offer.tiers ?? []),
    ),
    ...numbered(
      'helplines',
      helplines.map(({ why }) => why),
    ),
    sms,
    voix,
    ...numbered('tiers.says', tiers?.says ?? []),
    'tiers.to_say': tiers?.to_say,
    ...numbered('tiers.steps', tiers?.steps ?? []),
    'tiers.refused': tiers?.refused,
    'tiers.sms': tiers?.sms,
    'tiers.voix': tiers?.voix,
  });
}

const numbered = (field: string, list: readonly string[]): Record<string, string> =>
  Object.fromEntries(list.map((text, at) => [`${field}.${at + 1}`, text]));

const texts = (step: string, fields: Record<string, string | undefined>): Shown[] =>
  Object.entries(fields).flatMap(([field, text]) => (text ? [{ step, field, text }] : []));
