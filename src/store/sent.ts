import { and, count, eq, gte, lt } from 'drizzle-orm';
import type { Db } from './db.ts';
import { sent } from './tables.ts';

/** The SMS sent on request, counted for their limits. */

export type Sent = typeof sent.$inferInsert;

/** Keeps that one is sent; every name in it is a keyed hash. */
export async function addSent(db: Db, one: Sent): Promise<void> {
  await db.insert(sent).values(one);
}

/** Takes back the one that a conversation asked for at that moment, and that did not leave. */
export async function removeSent(db: Db, { session, at }: Pick<Sent, 'session' | 'at'>): Promise<void> {
  await db.delete(sent).where(and(eq(sent.session, session), eq(sent.at, at)));
}

/**
 * How many were sent since that moment (milliseconds since 1970) for one conversation, to one number, for one client,
 * or, with an empty `by`, by the whole service.
 */
export async function countSent(
  db: Db,
  by: Partial<Pick<Sent, 'session' | 'number' | 'client'>>,
  since: number,
): Promise<number> {
  const same = (['session', 'number', 'client'] as const).flatMap((name) =>
    by[name] === undefined ? [] : [eq(sent[name], by[name])],
  );
  const [row] = await db
    .select({ sent: count() })
    .from(sent)
    .where(and(gte(sent.at, since), ...same));
  return row?.sent ?? 0;
}

/** Forgets those sent before `before` (milliseconds since 1970). */
export async function forgetSentBefore(db: Db, before: number): Promise<void> {
  await db.delete(sent).where(lt(sent.at, before));
}
