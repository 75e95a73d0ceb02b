import type { Turn } from '../engine/turn.ts';
import { appendTurn } from '../store/turns.ts';
import { answerTo } from './answer.ts';
import { sessionOf } from './hash.ts';
import type { SessionDeps, Speaker, Taken } from './session.ts';

/** Begins a conversation before anything was said. Throws when the store fails. */
export async function startSession(deps: SessionDeps, speaker: Speaker): Promise<Taken> {
  const turn: Turn = {
    kind: 'started',
    seq: 0,
    messageId: null,
    at: deps.now().getTime(),
    content: deps.content.hash,
    step: null,
    danger: null,
    shown: null,
  };
  await appendTurn(deps.db, sessionOf(deps.secret, speaker), { ...turn, channel: speaker.channel });
  return answerTo(deps, [turn], speaker);
}
