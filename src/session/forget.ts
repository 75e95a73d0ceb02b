import { unlinkFeedback, unlinkForgottenFeedback } from '../store/feedback.ts';
import { forgetHandoffs, forgetHandoffsBefore } from '../store/handoffs.ts';
import { forgetHitsBefore } from '../store/limits.ts';
import { forgetPlanLinks, forgetPlanLinksBefore } from '../store/plan-links.ts';
import { forgetSentBefore } from '../store/sent.ts';
import { forgetTurns, forgetTurnsBefore } from '../store/turns.ts';
import { HANDOFF_MS } from './handoff.ts';
import { sessionOf } from './hash.ts';
import { LINK_DAYS } from './plan-link.ts';
import { oldest } from './remembered.ts';
import type { SessionDeps, Speaker } from './session.ts';

/** The longest span in which anything is counted. */
const DAY = 86_400_000;

/** Erases a conversation on the person's request, with its codes and the links to its plan. Gives whether there was one. */
export async function forgetSession(deps: Pick<SessionDeps, 'db' | 'secret'>, speaker: Speaker): Promise<boolean> {
  const session = sessionOf(deps.secret, speaker);
  const known = await forgetTurns(deps.db, session, 'asked');
  await forgetHandoffs(deps.db, session);
  await forgetPlanLinks(deps.db, session);
  await unlinkFeedback(deps.db, session);
  return known;
}

/**
 * Erases every conversation silent for longer than `retentionDays`, and the codes, links, tries and sendings that count
 * no more. Gives the number of turns that were blanked.
 */
export async function forgetExpired(deps: Pick<SessionDeps, 'db' | 'now' | 'retentionDays'>): Promise<number> {
  const now = deps.now().getTime();
  await forgetHandoffsBefore(deps.db, now - HANDOFF_MS);
  await forgetHitsBefore(deps.db, now - DAY);
  await forgetSentBefore(deps.db, oldest(deps));
  const blanked = await forgetTurnsBefore(deps.db, oldest(deps));
  await forgetPlanLinksBefore(deps.db, now - LINK_DAYS * DAY);
  await unlinkForgottenFeedback(deps.db);
  return blanked;
}
