import type { Turn } from '../engine/turn.ts';
import { unlinkFeedback } from '../store/feedback.ts';
import { forgetTurns, type Log, loadTurns } from '../store/turns.ts';
import type { SessionDeps, Taken } from './session.ts';

const DAY = 86_400_000;

/** Why a conversation cannot go on, or null when it can: never begun, erased on request, or silent for too long. */
export function goneWhy(deps: SessionDeps, log: Log): Exclude<Taken, { status: 'ok' }> | null {
  if (log.forgotten) return { status: 'expired', because: log.forgotten };
  const last = log.turns.at(-1);
  if (!last) return { status: 'unknown' };
  return last.at < oldest(deps) ? { status: 'expired', because: 'expired' } : null;
}

/** A conversation whose last turn is before this moment (milliseconds since 1970) is forgotten. */
export function oldest(deps: Pick<SessionDeps, 'now' | 'retentionDays'>): number {
  return deps.now().getTime() - deps.retentionDays * DAY;
}

/**
 * The conversation so far, and why it cannot go on, if so. With `opens`, a line that people simply write to begins
 * anew where an old conversation ended.
 */
export async function openLog(deps: SessionDeps, session: string, opens = false): Promise<Opened> {
  const log = await loadTurns(deps.db, session);
  const gone = goneWhy(deps, log);
  if (!gone || !opens) return { turns: log.turns, gone };
  if (log.turns.length > 0) {
    await forgetTurns(deps.db, session, 'expired');
    await unlinkFeedback(deps.db, session);
  }
  return { turns: [], gone: null };
}

type Opened = { turns: Turn[]; gone: ReturnType<typeof goneWhy> };
