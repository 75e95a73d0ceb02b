import { loadTurns } from '../store/turns.ts';
import { begunBy, sessionOf } from './hash.ts';
import { goneWhy } from './remembered.ts';
import type { SessionDeps, Speaker } from './session.ts';

/** Drawn at random (UUID v4), so that nobody else's first message has the same name: 122 bits. */
const DRAWN = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * The contact of the conversation that a first message begins, the same when it is sent again because its answer was
 * lost. `drawn` is the name that whoever sends it drew for it; `messageId` is that of the message. Null when a new one
 * must be drawn: the name could be somebody else's too, or the conversation was erased since.
 */
export async function begunContact(
  deps: SessionDeps,
  channel: Speaker['channel'],
  drawn: string | undefined,
  messageId: string,
): Promise<string | null> {
  if (!drawn || !DRAWN.test(drawn)) return null;
  const contact = begunBy(deps.secret, { channel, messageId });
  try {
    const gone = goneWhy(deps, await loadTurns(deps.db, sessionOf(deps.secret, { channel, contact })));
    return gone === null || gone.status === 'unknown' ? contact : null;
  } catch (failure) {
    deps.report(failure);
    return contact;
  }
}
