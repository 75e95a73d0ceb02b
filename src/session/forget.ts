import { forgetTurns, forgetTurnsBefore } from '../store/turns.ts';
import { sessionOf } from './hash.ts';
import { oldest } from './remembered.ts';
import type { SessionDeps, Speaker } from './session.ts';

/** Erases a conversation on the person's request. Gives whether there was one. */
export function forgetSession(deps: Pick<SessionDeps, 'db' | 'secret'>, speaker: Speaker): Promise<boolean> {
  return forgetTurns(deps.db, sessionOf(deps.secret, speaker), 'asked');
}

/** Erases every conversation silent for longer than `retentionDays`. Gives the number of turns that were blanked. */
export function forgetExpired(deps: Pick<SessionDeps, 'db' | 'now' | 'retentionDays'>): Promise<number> {
  return forgetTurnsBefore(deps.db, oldest(deps));
}
