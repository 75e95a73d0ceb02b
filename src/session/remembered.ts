import type { Log } from '../store/turns.ts';
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
