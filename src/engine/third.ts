import type { Answer } from './answer.ts';
import type { Need } from './content.ts';
import type { Fact, Outcome, QuestionStep } from './flow.ts';

/** For whom somebody else answers: their words are then about « la personne ». A parent speaks of their child as « votre enfant ». */
const FOR_SOMEBODY = ['parent', 'spouse', 'other'];

/** Whether the one who answers does so on behalf of somebody, by the fact `pour_qui`. */
export const isForSomebody = (answers: Record<string, Answer>): boolean =>
  FOR_SOMEBODY.includes(String(answers.pour_qui));

/** A question in the words of whoever answers on behalf of somebody, where its author wrote them. */
export function questionInThird<T extends QuestionStep | Fact>(question: T): T {
  const { tiers, choices } = question;
  if (!tiers && !choices?.some((choice) => choice.tiers)) return question;
  return {
    ...question,
    ...(tiers && { sms: undefined, voix: undefined, hint: undefined, ...tiers }),
    choices: choices?.map((choice) =>
      choice.tiers ? { ...choice, label: choice.tiers, sms: undefined, voix: undefined } : choice,
    ),
  };
}

/** An outcome in the words of whoever acts on behalf of somebody; what its author left out stays as it is. */
export function outcomeInThird(outcome: Outcome): Outcome {
  return outcome.tiers ? { ...outcome, sms: undefined, voix: undefined, ...outcome.tiers } : outcome;
}

/** A need by its name: in the person's own voice, or in that of whoever speaks of somebody else. */
export const labelOf = ({ libelle, libelle_tiers }: Need, third: boolean): string =>
  (third && libelle_tiers) || libelle;
