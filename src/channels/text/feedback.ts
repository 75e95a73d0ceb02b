import type { Prompt } from '../../engine/prompt.ts';
import { openFeedback } from '../rating-said.ts';
import { gap, type Line, wrap } from './lines.ts';

const HOW = 'Répondez : oui, en partie, ou non.';

/** The question about the plan, under it, while it is open; the reasons bear numbers. */
export function layFeedback(prompt: Prompt, width: number): Line[] {
  const open = openFeedback(prompt);
  if (!open) return [];
  const { about, label, choices } = open;
  const ways =
    about === 'helped'
      ? wrap(HOW, width)
      : choices.flatMap((choice, at) => wrap(choice.label, width, undefined, ` ${at + 1}  `));
  return [gap, ...wrap(label, width, 'part'), ...ways];
}
