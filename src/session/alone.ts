import type { Content } from '../engine/content.ts';
import { dangerOf } from '../engine/say.ts';
import { texts } from '../texts.ts';
import type { Taken } from './session.ts';

/** The answer to a danger when everything else is down: the numbers, and nothing that needs a database. */
export function aloneWithDanger(content: Content, key: string): Taken {
  return {
    status: 'ok',
    prompt: {
      step: null,
      says: texts.tryAgain,
      danger: dangerOf(content, key),
      exits: [{ command: 'human', label: texts.exits.human }],
      given: [],
      progress: { done: 0, left: null },
      discreet: content.dangers[key]?.discreet ?? false,
    },
  };
}
