import type { Prompt } from '../../engine/prompt.ts';
import { type Message, safe } from './message.ts';
import { renderPrompt, type Telling } from './render.ts';
import { telegramWords } from './words.ts';

/** The keyboard that shares a position comes with a place to say, and goes with its answer. */
const asksPlace = (prompt: Prompt | null): boolean => prompt?.question?.kind === 'place';

/** Whether the letters must come back: a place was asked, and is no more. */
export const mustRestore = (before: Prompt | null, now: Prompt): boolean => asksPlace(before) && !asksPlace(now);

/**
 * A prompt as all its messages, those of the keyboard included: Telegram takes that keyboard, and its removal, only on
 * messages without buttons. Nothing comes before a danger. Pure.
 */
export function showPrompt(now: Prompt, before: Prompt | null, telling: Telling = {}): Message[] {
  const messages = renderPrompt(now, telling);
  const silent = now.discreet ? { silent: true } : {};
  if (mustRestore(before, now)) {
    const restored: Message = { html: safe(telegramWords.noted), keyboard: 'remove', ...silent };
    return now.danger ? [...messages, restored] : [restored, ...messages];
  }
  if (asksPlace(now) && !asksPlace(before)) {
    return [...messages, { html: safe(telegramWords.position), keyboard: 'ask_position', silent: true }];
  }
  return messages;
}
