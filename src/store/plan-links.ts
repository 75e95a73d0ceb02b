import { and, desc, eq, isNull, lt, notExists } from 'drizzle-orm';
import type { Db } from './db.ts';
import { planLinks, turns } from './tables.ts';

/** The links by which a plan is shown to others, each by its keyed hash. */

/** One link: whose plan it shows, and when it was made, in milliseconds since 1970. */
export type PlanLink = typeof planLinks.$inferSelect;

/** Keeps a link; the same one twice is one. */
export async function addPlanLink(db: Db, made: PlanLink): Promise<void> {
  await db.insert(planLinks).values(made).onConflictDoNothing();
}

/** One link by its hash; null when there is none such. */
export async function findPlanLink(db: Db, link: string): Promise<PlanLink | null> {
  const [found] = await db.select().from(planLinks).where(eq(planLinks.link, link));
  return found ?? null;
}

/** The links of a conversation, the last one first. */
export async function planLinksOf(db: Db, session: string): Promise<PlanLink[]> {
  return db.select().from(planLinks).where(eq(planLinks.session, session)).orderBy(desc(planLinks.at));
}

/** Takes away every link of a conversation. */
export async function forgetPlanLinks(db: Db, session: string): Promise<void> {
  await db.delete(planLinks).where(eq(planLinks.session, session));
}

/** Takes away the links made before `before` (milliseconds since 1970), and those of conversations that were forgotten. */
export async function forgetPlanLinksBefore(db: Db, before: number): Promise<void> {
  await db.delete(planLinks).where(lt(planLinks.at, before));
  const remembered = db
    .select({ session: turns.session })
    .from(turns)
    .where(and(eq(turns.session, planLinks.session), isNull(turns.forgotten)));
  await db.delete(planLinks).where(notExists(remembered));
}
