import { sessionOf } from './hash.ts';
import { openLog } from './remembered.ts';
import type { SessionDeps, Speaker } from './session.ts';

/** Milliseconds since somebody's last message; null when nothing of theirs is remembered. */
export async function silenceOf(deps: SessionDeps, speaker: Speaker): Promise<number | null> {
  const { turns, gone } = await openLog(deps, sessionOf(deps.secret, speaker));
  const last = gone ? undefined : turns.at(-1);
  return last ? deps.now().getTime() - last.at : null;
}
