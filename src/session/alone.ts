import { type Content, dangerWords } from '../engine/content.ts';
import { dangerOf } from '../engine/say.ts';
import type { Language } from '../texts/languages.ts';
import { texts } from '../texts.ts';
import type { Answered } from './answer.ts';
import { inLanguage } from './in-language.ts';

/**
 * The answer to a danger without a conversation: the numbers, `says` about the rest, and nothing that needs a database.
 * In a language where it is given; null is French.
 */
export function aloneWithDanger(content: Content, key: string, says: string[], lang: Language | null = null): Answered {
  return {
    status: 'ok',
    prompt: inLanguage(
      {
        step: null,
        says,
        danger: dangerOf(content, key),
        exits: [{ command: 'human', label: texts.exits.human }],
        given: [],
        progress: { done: 0, left: null },
        discreet: dangerWords(content, key)?.discreet ?? false,
      },
      lang,
    ),
  };
}
