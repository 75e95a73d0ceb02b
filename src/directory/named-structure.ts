import { eq } from 'drizzle-orm';
import type { Db } from '../store/db.ts';
import { structures } from '../store/tables.ts';

/** A structure of the directory by its id, whole (one query); null when there is none: a line, or a place that is gone. */
export async function structureNamed(db: Db, id: string): Promise<typeof structures.$inferSelect | null> {
  const [row] = await db.select().from(structures).where(eq(structures.id, id)).limit(1);
  return row ?? null;
}
