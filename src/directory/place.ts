import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../store/db.ts';
import { services, serviceZones, structures } from '../store/tables.ts';

/** What choosing a place and showing its card need. */
const columns = {
  id: structures.id,
  nom: structures.nom,
  types: structures.types,
  departement: structures.departement,
  statut: structures.statut,
  commune: structures.commune,
  adresse: structures.adresse,
  complement_adresse: structures.complement_adresse,
  code_postal: structures.code_postal,
  code_insee: structures.code_insee,
  latitude: structures.latitude,
  longitude: structures.longitude,
  telephone: structures.telephone,
  site_web: structures.site_web,
  itinerant: structures.itinerant,
  accueil: structures.accueil,
  semaine_accueil: structures.semaine_accueil,
  semaine_telephone: structures.semaine_telephone,
  verified_on: structures.verified_on,
  to_verify: structures.to_verify,
  source_citation: structures.source_citation,
};

/** A place that stands open to residents, and the zone of each of its offers. */
export type Place = Pick<typeof structures.$inferSelect, keyof typeof columns> & { offers: Offer[] };

/** As which place type it is competent, for the zone of which code. */
export type Offer = { lieu: string; code: string };

/** The places that answer as one of `lieux` for one of the zone `codes` (one indexed query). */
export async function loadPlaces(db: Db, codes: string[], lieux: string[]): Promise<Place[]> {
  if (codes.length === 0 || lieux.length === 0) return [];
  const rows = await db
    .select({ place: columns, lieu: serviceZones.lieu, code: serviceZones.code })
    .from(serviceZones)
    .innerJoin(services, eq(services.id, serviceZones.service_id))
    .innerJoin(structures, eq(structures.id, services.structure_id))
    .where(and(inArray(serviceZones.code, codes), inArray(serviceZones.lieu, lieux), eq(structures.statut, 'ouvert')));
  const places = new Map<string, Place>();
  for (const { place, lieu, code } of rows) {
    const known = places.get(place.id);
    if (known) known.offers.push({ lieu, code });
    else places.set(place.id, { ...place, offers: [{ lieu, code }] });
  }
  return [...places.values()];
}
