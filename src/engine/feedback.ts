import { texts } from '../texts.ts';
import type { Folded } from './fold.ts';
import type { Feedback } from './prompt.ts';
import { HELPED, helpedId, type Rating, REASONS, reasonId } from './rating.ts';

/**
 * What is asked beside a plan: whether it helped; then, where it did not, what went wrong; then nothing more, but the
 * answer can be changed. Nothing is asked in the reply that gives the numbers of a danger.
 */
export function feedbackOf({ rated, last }: Folded): Feedback | undefined {
  if (last?.danger) return undefined;
  if (rated === null) return { about: 'helped', label: texts.feedback.helped, choices: answers(null) };
  if (asksWhy(rated)) return { about: 'reason', label: texts.feedback.why, choices: reasons() };
  return { about: 'helped', label: texts.feedback.change, choices: answers(rated) };
}

/** Something did not go well, and it is not known what. */
export const asksWhy = ({ helped, reason }: Rating): boolean => helped !== 'yes' && reason === undefined;

const answers = (rated: Rating | null): Feedback['choices'] =>
  HELPED.map((helped) => ({
    id: helpedId(helped),
    label: texts.feedback.answers[helped],
    ...(rated?.helped === helped && { chosen: true }),
  }));

const reasons = (): Feedback['choices'] =>
  REASONS.map((reason) => ({ id: reasonId(reason), ...texts.feedback.reasons[reason] }));
