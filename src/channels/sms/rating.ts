import { foldToGsm } from '../../engine/forms/gsm.ts';
import type { SessionDeps, Speaker } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { ratingSaid } from '../rating-said.ts';
import { feedbackLine } from './feedback.ts';
import { renderSms } from './render.ts';

/** Letters of the longest answer. */
const LONGEST = 50;

/**
 * The choice that a message is where the last SMS ended by asking whether the plan helped; null otherwise: « OUI » may
 * answer something else. Danger must have been read before.
 */
export async function ratingIn(deps: SessionDeps, speaker: Speaker, text: string): Promise<string | null> {
  if (text.length > LONGEST) return null;
  const shown = await showSession(deps, speaker);
  if (shown.status !== 'ok') return null;
  const asks = foldToGsm(feedbackLine(shown.prompt));
  const asked = asks !== '' && renderSms(shown.prompt).at(-1)?.endsWith(asks);
  return asked ? ratingSaid(shown.prompt, text) : null;
}
