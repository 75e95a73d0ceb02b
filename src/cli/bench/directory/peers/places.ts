import type { Db } from '../../../../store/db.ts';
import { services, structures } from '../../../../store/tables.ts';

/** What every peer is given: where the places are, and what each offers to whom. A place is named by its rank. */
export type Places = {
  ids: string[];
  longitude: Float64Array;
  latitude: Float64Array;
  offers: { place: number; lieu: string; zone: string }[];
};

/** Reads every place of a directory whose places all have a point. */
export async function readPlaces(db: Db): Promise<Places> {
  const { id, longitude, latitude } = structures;
  const rows = await db.select({ id, longitude, latitude }).from(structures).orderBy(id);
  const ranks = new Map(rows.map((row, rank) => [row.id, rank]));
  const offers = await db
    .select({ structure: services.structure_id, lieu: services.lieu, zones: services.zone_eligibilite })
    .from(services);
  return {
    ids: rows.map((row) => row.id),
    longitude: Float64Array.from(rows, (row) => row.longitude ?? 0),
    latitude: Float64Array.from(rows, (row) => row.latitude ?? 0),
    offers: offers.flatMap(({ structure, lieu, zones }) =>
      zones.map((zone) => ({ place: ranks.get(structure) as number, lieu, zone })),
    ),
  };
}
