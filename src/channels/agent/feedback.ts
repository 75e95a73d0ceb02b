import type { Prompt } from '../../engine/prompt.ts';
import { openFeedback } from '../rating-said.ts';
import { spokenOf } from '../voice/menu.ts';
import type { Result } from './result.ts';

/** What an agent asks once a plan has all been told: whether it helped, then what went wrong. */
export function feedbackOf(prompt: Prompt): NonNullable<Result['feedback']> | null {
  const open = openFeedback(prompt);
  return (
    open && {
      about: open.about,
      label: open.label,
      choices: open.choices.map((choice) => ({ id: choice.id, label: choice.label, said: spokenOf(choice) })),
    }
  );
}

/** What answers the question itself, or a thank-you: the plan was told just before, and is not told again. */
export const isThanks = ({ notice, plan }: Prompt): boolean =>
  plan !== undefined && (notice?.code === 'rated' || notice?.code === 'thanked');
