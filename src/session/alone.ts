import { type Content, dangerWords } from '../engine/content.ts';
import { dangerOf } from '../engine/say.ts';
import { texts } from '../texts.ts';
import type { Taken } from './session.ts';

/** The answer to a danger without a conversation: the numbers, `says` about the rest, and nothing that needs a database. */
export function aloneWithDanger(content: Content, key: string, says: string[]): Taken {
  return {
    status: 'ok',
    prompt: {
      step: null,
      says,
      danger: dangerOf(content, key),
      exits: [{ command: 'human', label: texts.exits.human }],
      given: [],
      progress: { done: 0, left: null },
      discreet: dangerWords(content, key)?.discreet ?? false,
    },
  };
}
