import { eq, lt } from 'drizzle-orm';
import type { Db } from './db.ts';
import { handoffs } from './tables.ts';

/** The codes of hand-over, each by its keyed hash. */

/** Keeps a code for a conversation. Gives false, and changes nothing, when another conversation bears that code. */
export async function addHandoff(db: Db, code: string, session: string, at: number): Promise<boolean> {
  const added = await db
    .insert(handoffs)
    .values({ code, session, at })
    .onConflictDoNothing()
    .returning({ code: handoffs.code });
  return added.length > 0;
}

/**
 * Takes a code away and gives the conversation it stood for, whose other codes go with it; null when no such code was
 * given after `since` (milliseconds since 1970). Of two that take it at once, one gets it.
 */
export async function takeHandoff(db: Db, code: string, since: number): Promise<string | null> {
  const [taken] = await db.delete(handoffs).where(eq(handoffs.code, code)).returning();
  if (!taken || taken.at < since) return null;
  await forgetHandoffs(db, taken.session);
  return taken.session;
}

/** Takes away every code of a conversation. */
export async function forgetHandoffs(db: Db, session: string): Promise<void> {
  await db.delete(handoffs).where(eq(handoffs.session, session));
}

/** Takes away every code given before `before` (milliseconds since 1970). */
export async function forgetHandoffsBefore(db: Db, before: number): Promise<void> {
  await db.delete(handoffs).where(lt(handoffs.at, before));
}
