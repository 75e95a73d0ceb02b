import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../store/db.ts';
import { structures } from '../store/tables.ts';

/** A place that was chosen, whole: all that its card may show. */
export type Place = typeof structures.$inferSelect;

/** Reads places by id, in one query; `D1` takes 100 values a query, and one JSON list counts for one. */
export function placeReader(db: Db): (ids: readonly string[]) => Promise<Map<string, Place>> {
  const wanted = sql`(SELECT value FROM json_each(${sql.placeholder('ids')}))`;
  const query = db.select().from(structures).where(inArray(structures.id, wanted)).prepare();
  return async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await query.all({ ids: JSON.stringify(ids) });
    return new Map(rows.map((row) => [row.id, row]));
  };
}
