import { eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { stops } from './tables.ts';

/** Who asked for no message any more, by the keyed hash of their number. */

/** Keeps that this contact wants no message. Asking twice changes nothing. */
export async function addStop(db: Db, contact: string, at: number): Promise<void> {
  await db.insert(stops).values({ contact, at }).onConflictDoNothing();
}

/** Takes messages again, on the person's own request. */
export async function removeStop(db: Db, contact: string): Promise<void> {
  await db.delete(stops).where(eq(stops.contact, contact));
}

/** Whether this contact asked for no message. */
export async function isStopped(db: Db, contact: string): Promise<boolean> {
  const found = await db.select({ at: stops.at }).from(stops).where(eq(stops.contact, contact)).limit(1);
  return found.length > 0;
}
