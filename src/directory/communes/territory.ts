import { eq } from 'drizzle-orm';
import type { Db } from '../../store/db.ts';
import { communes } from '../../store/tables.ts';

/** Where somebody lives, as finely as may be counted. */
export type Territory = { departement: string | null; epci: string | null };

/** The territory of a commune by its INSEE code (one query): its EPCI where it is served, and its département. */
export async function territoryOf(db: Db, code: string): Promise<Territory> {
  const [row] = await db
    .select({ departement: communes.departement, epci: communes.epci_code })
    .from(communes)
    .where(eq(communes.code_insee, code))
    .limit(1);
  return row ?? { departement: null, epci: null };
}
