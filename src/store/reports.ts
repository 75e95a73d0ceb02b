import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from './db.ts';
import { reports } from './tables.ts';

/** What people say is wrong on the cards, for the directory keepers. Nothing of who says it. */

export type Report = typeof reports.$inferSelect;

/** Keeps a report. The same one again is one; one that was closed is open again. Gives whether it is news. */
export async function keepReport(db: Db, report: Omit<Report, 'closed_at'>): Promise<boolean> {
  const [open] = await db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.id, report.id), isNull(reports.closed_at)))
    .limit(1);
  if (open) return false;
  await db
    .insert(reports)
    .values({ ...report, closed_at: null })
    .onConflictDoUpdate({ target: reports.id, set: { at: report.at, closed_at: null } });
  return true;
}

/** The reports that no keeper has dealt with, the newest first. */
export async function openReports(db: Db): Promise<Report[]> {
  return db.select().from(reports).where(isNull(reports.closed_at)).orderBy(desc(reports.at), reports.id);
}

/** Closes a report. Gives whether there was an open one of that name. */
export async function closeReport(db: Db, id: string, at: number): Promise<boolean> {
  const closed = await db
    .update(reports)
    .set({ closed_at: at })
    .where(and(eq(reports.id, id), isNull(reports.closed_at)))
    .returning({ id: reports.id });
  return closed.length > 0;
}
