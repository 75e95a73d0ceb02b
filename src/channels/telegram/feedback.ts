import type { Prompt } from '../../engine/prompt.ts';
import { openFeedback } from '../rating-said.ts';
import { type Button, bold } from './message.ts';
import { markOf, writePress } from './press.ts';
import { layRows } from './rows.ts';

/** « Cela vous a-t-il aidé ? » as the last words of a plan, with a button for each answer; nothing once it is answered. */
export function feedbackOf(prompt: Prompt): { blocks: string[]; buttons: Button[][] } {
  const open = openFeedback(prompt);
  if (!open) return { blocks: [], buttons: [] };
  const mark = markOf(prompt);
  const buttons = open.choices.map(
    ({ id, label }): Button => ({ text: label, data: writePress({ kind: 'answer', mark, choice: id }) }),
  );
  return { blocks: [bold(open.label)], buttons: open.about === 'helped' ? [buttons] : layRows(buttons) };
}
