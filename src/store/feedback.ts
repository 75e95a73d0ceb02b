import { and, eq, notInArray, notLike, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { feedback, turns } from './tables.ts';

/** What people said of their plans: the last word of each conversation, for those who count. */

export type FeedbackRow = typeof feedback.$inferInsert;

/** What stands in the place of a conversation that was forgotten: no hash of one begins so. */
const FORGOTTEN = 'forgotten ';

const byChance = { session: sql`${FORGOTTEN} || lower(hex(randomblob(16)))` };

/** Keeps what a conversation says of its plan, in the place of what it said before. */
export async function keepFeedback(db: Db, row: FeedbackRow): Promise<void> {
  const { session: _, ...said } = row;
  await db
    .insert(feedback)
    .values(row)
    .onConflictDoUpdate({ target: feedback.session, set: { ...said, reason: row.reason ?? null } });
}

/** Takes away what links an answer to a conversation; the answer is still counted. */
export async function unlinkFeedback(db: Db, session: string): Promise<void> {
  await db.update(feedback).set(byChance).where(eq(feedback.session, session));
}

/** The same for every conversation that is remembered no more. */
export async function unlinkForgottenFeedback(db: Db): Promise<void> {
  const remembered = db.select({ session: turns.session }).from(turns).where(sql`${turns.forgotten} is null`);
  await db
    .update(feedback)
    .set(byChance)
    .where(and(notLike(feedback.session, `${FORGOTTEN}%`), notInArray(feedback.session, remembered)));
}
