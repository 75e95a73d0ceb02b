import type { Notice, Prompt } from '../../engine/prompt.ts';
import { openFeedback } from '../rating-said.ts';
import { helplineWords } from './helpline.ts';
import { endingWith, inPages, ROOM } from './pages.ts';
import { smsWords } from './sms-words.ts';

/** « Cela vous a aidé ? » by SMS: it rides in what is sent already. */

/** The question, or the reasons with their figures; nothing once it was answered. */
export function feedbackLine(prompt: Prompt): string {
  const open = openFeedback(prompt);
  if (!open) return '';
  if (open.about === 'helped') return smsWords.helped;
  return `${smsWords.why(open.choices.map(({ sms, label }, at) => `${at + 1} ${sms ?? label}`).join(', '))}.`;
}

/** The answer to what was said of the plan, or to a thank-you, with what may still be asked. */
export const renderThanks = (prompt: Prompt, { says, helplines = [] }: Notice): string[] =>
  endingWith(inPages([says.join(' '), ...helplines.map(helplineWords)], ROOM.two, []), feedbackLine(prompt));
