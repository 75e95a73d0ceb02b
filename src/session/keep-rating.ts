import { type Territory, territoryOf } from '../directory/communes/territory.ts';
import { UNKNOWN } from '../engine/answer.ts';
import type { Rating } from '../engine/rating.ts';
import type { Position } from '../engine/resolve.ts';
import { keepFeedback } from '../store/feedback.ts';
import type { SessionDeps } from './session.ts';

const DAY = 86_400_000;

/**
 * Keeps, to be counted, what a conversation says of its plan: the day, the line, where no finer than the EPCI, and the
 * needs. A failure is reported and stops nothing: the person has answered, and is thanked.
 */
export async function keepRating(
  deps: SessionDeps,
  { session, channel }: { session: string; channel: string },
  { helped, reason }: Rating,
  { answers, needs }: Position,
): Promise<void> {
  const now = deps.now().getTime();
  try {
    const where = await territoryIn(deps, answers);
    const said = { needs, helped, reason: reason ?? null };
    await keepFeedback(deps.db, { session, at: now - (now % DAY), channel, ...where, ...said });
  } catch (failure) {
    deps.report(failure);
  }
}

/** Where the answers say that somebody lives. */
async function territoryIn({ db, content }: SessionDeps, answers: Position['answers']): Promise<Territory> {
  const { commune = UNKNOWN, departement } = answers;
  if (commune !== UNKNOWN) return territoryOf(db, String(commune));
  const served = content.departements.find(({ code }) => code === departement);
  return { departement: served?.code ?? null, epci: null };
}
