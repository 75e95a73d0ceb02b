import { loadTurns } from '../store/turns.ts';
import { answerTo } from './answer.ts';
import { sessionOf } from './hash.ts';
import { goneWhy } from './remembered.ts';
import type { SessionDeps, Speaker, Taken } from './session.ts';

/** Where a conversation stands, without changing it. With `change`, the question of the nth answer given (from 1); with `french`, in French whatever the conversation’s language. */
export async function showSession(
  deps: SessionDeps,
  speaker: Speaker,
  options: { change?: number; french?: boolean } = {},
): Promise<Taken> {
  const log = await loadTurns(deps.db, sessionOf(deps.secret, speaker));
  return goneWhy(deps, log) ?? answerTo(deps, log.turns, options.french ? null : speaker, options.change);
}
