import type { Input } from '../../channels/channel.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { SessionDeps } from '../../session/session.ts';
import { takeTurn } from '../../session/take-turn.ts';
import { personOf } from './person.ts';
import type { Scenario } from './scenario.ts';

/** No journey is that long: a conversation that goes on has lost the person. */
const MOST = 40;

/** Plays a case at a moment, until the plan or until nothing more can be answered. Gives every reply, in order. */
export async function playScenario(service: SessionDeps, scenario: Scenario, when: Date): Promise<Prompt[]> {
  const deps = { ...service, now: () => when };
  const answer = personOf(scenario, deps.content);
  const replies: Prompt[] = [];
  const send = async (input: Input): Promise<Prompt> => {
    const nth = replies.length;
    const line = { channel: 'talk', contact: `cas ${scenario.id}`, opens: true } as const;
    const taken = await takeTurn(deps, { ...line, messageId: `${scenario.id} ${nth}`, input });
    if (taken.status !== 'ok') throw new Error(`the conversation is ${taken.status}`);
    replies.push(taken.prompt);
    return taken.prompt;
  };

  for (const text of scenario.opening) await send({ text });
  while (replies.length < MOST && !replies.at(-1)?.plan) {
    const last = replies.at(-1);
    const input = last ? answer(last) : null;
    if (!input) break;
    await send(input);
  }
  return replies;
}
