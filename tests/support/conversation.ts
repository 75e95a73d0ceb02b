import { afterEach, beforeEach } from 'vitest';
import type { Input } from '../../src/channels/channel.ts';
import type { Content } from '../../src/engine/content.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import { converse } from '../../src/session/conversation.ts';
import type { SessionDeps, Speaker } from '../../src/session/session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { littleContent } from './little-content.ts';
import { littleService, message } from './little-service.ts';

/** Each test of the file has a little service of its own, and somebody who speaks to it. */
export function eachService(written: () => Content = littleContent) {
  let current: Awaited<ReturnType<typeof littleService>>;
  beforeEach(async () => {
    current = await littleService(written());
  });
  afterEach(() => current.close());

  return {
    get deps() {
      return current.deps;
    },
    get db() {
      return current.db;
    },
    get clock() {
      return current.clock;
    },
    get failures() {
      return current.failures;
    },
    close: (): void => current.close(),

    /** Puts another service in the place of this one. */
    async replace(content: Content = written()): Promise<void> {
      current.close();
      current = await littleService(content);
    },

    /** Says these things one after the other, words or choices, and gives the last answer. */
    async say(...inputs: (Input | string)[]): Promise<Prompt> {
      let prompt: Prompt | undefined;
      for (const input of inputs) {
        const taken = await takeTurn(current.deps, message(typeof input === 'string' ? { text: input } : input));
        if (taken.status !== 'ok') throw new Error(taken.status);
        prompt = taken.prompt;
      }
      return prompt as Prompt;
    },
  };
}

/** Says these things on a line of one's own, one after the other, and gives the last answer. */
export async function sayOn(deps: SessionDeps, speaker: Speaker, ...inputs: Input[]): Promise<Prompt> {
  let prompt: Prompt | undefined;
  for (const input of inputs) {
    const taken = await converse(deps, message(input, speaker), speaker.contact);
    if (taken.status !== 'ok') throw new Error(taken.status);
    prompt = taken.prompt;
  }
  return prompt as Prompt;
}

/** From the first question to that of the commune, for a rent; `first` is how one begins. */
export const toCommune = (first = 'themes'): Input[] => [
  { choice: first },
  { choice: 'logement' },
  { choices: ['impaye-loyer'] },
];

/** The same, to the first question of the flow. */
export const toRent = (first?: string): Input[] => [...toCommune(first), { text: 'Vendôme' }];
