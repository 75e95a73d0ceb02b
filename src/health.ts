import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Db } from './store/db.ts';
import { DATA_HASH, meta } from './store/tables.ts';

/** `/healthz`: the process lives. `/readyz`: the database answers and the directory is loaded, so that it can serve. */
export function createHealth(db: Db): Hono {
  const health = new Hono();
  health.get('/healthz', (c) => c.json({ status: 'ok' }, 200, fresh));
  health.get('/readyz', async (c) => {
    const says = await whyNotReady(db);
    return says ? c.json({ status: 'unavailable', says }, 503, fresh) : c.json({ status: 'ok' }, 200, fresh);
  });
  return health;
}

const fresh = { 'Cache-Control': 'no-store' };

async function whyNotReady(db: Db): Promise<string | null> {
  try {
    const loaded = await db.select().from(meta).where(eq(meta.key, DATA_HASH)).limit(1);
    return loaded.length > 0 ? null : 'L’annuaire n’est pas encore chargé.';
  } catch {
    return 'La base de données ne répond pas.';
  }
}
