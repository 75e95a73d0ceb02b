import * as z from 'zod';
import { cell } from './table.ts';

const { text, maybe, list, yes, number, date } = cell;
const code = z
  .string()
  .regex(/^(\w{5})?$/, 'code de cinq caractères attendu')
  .transform((text) => text || null);

/** A territory by its name, or by the code of a commune, an EPCI or a département. */
const ZONE = /^(commune|epci|arrondissement|departement|france|\w{5}|\d{9}|\w{2,3})$/;

/**
 * One row of data/structures/*.csv: the fields of a data.inclusion v1 structure under their own names, then ours,
 * in the order of the columns. `zone_eligibilite` is filled only where a source says who is received; otherwise the
 * place type decides.
 */
export const StructureRow = z.object({
  id: z.string().regex(/^[\w-]+--[\w-]+$/, 'identifiant « source--numéro » attendu'),
  source: text,
  nom: z.string().min(3, 'nom trop court').max(150, 'nom trop long'),
  date_maj: z.iso.date('date complète attendue (2026-03-07)').refine((day) => day >= '2000-01-01', 'date avant 2000'),
  description: maybe,
  lien_source: maybe,
  site_web: maybe,
  siret: maybe,
  commune: maybe,
  adresse: maybe,
  complement_adresse: maybe,
  code_postal: code,
  code_insee: code,
  longitude: number,
  latitude: number,
  telephone: maybe,
  courriel: maybe,
  horaires_accueil: maybe,
  accessibilite_lieu: maybe,
  reseaux_porteurs: list,
  departement: text,
  types: list.refine((types) => types.length > 0, 'au moins un type attendu'),
  statut: z.enum(['ouvert', 'annonce', 'inconnu'], '« ouvert », « annonce » ou « inconnu » attendu'),
  itinerant: yes,
  accueil: maybe,
  horaires_telephone: maybe,
  horaires_rendez_vous: maybe,
  zone_eligibilite: list.refine(
    (zones) => zones.every((zone) => ZONE.test(zone)),
    'codes, ou commune, epci, arrondissement, departement, france attendus',
  ),
  verified_on: date,
  verified_contact: date,
  verified_adresse: date,
  verified_horaires: date,
  to_verify: yes,
  source_citation: text,
  licence: text,
  note: maybe,
});
export type StructureRow = z.output<typeof StructureRow>;

export const STRUCTURE_COLUMNS = Object.keys(StructureRow.shape);
