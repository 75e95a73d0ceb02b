import { eq, lt, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { hits } from './tables.ts';

/** How often something is tried, in spans of time that follow each other. */

/**
 * Counts one try of `key` (a keyed hash) and gives how many there were in the current span of `windowMs`, this one
 * included. Spans begin at multiples of `windowMs`; a key is always counted in spans of the same length.
 */
export async function countHit(db: Db, key: string, windowMs: number, at: number): Promise<number> {
  const since = at - (at % windowMs);
  const [row] = await db
    .insert(hits)
    .values({ key, since, count: 1 })
    .onConflictDoUpdate({
      target: hits.key,
      set: { since, count: sql`case when ${hits.since} = ${since} then ${hits.count} + 1 else 1 end` },
    })
    .returning({ count: hits.count });
  return row?.count ?? 1;
}

/** Takes back one try that turned out to be right. */
export async function forgiveHit(db: Db, key: string): Promise<void> {
  await db
    .update(hits)
    .set({ count: sql`${hits.count} - 1` })
    .where(eq(hits.key, key));
}

/** Forgets the tries of spans that began before `before` (milliseconds since 1970). */
export async function forgetHitsBefore(db: Db, before: number): Promise<void> {
  await db.delete(hits).where(lt(hits.since, before));
}
