import * as z from 'zod';

/**
 * What is handed to other programs: data.inclusion v1, every field under its exact name, null where nothing is known.
 * The published JSON Schemas in data/schema/ are the reference; a test holds every exported row to them.
 */

const text = z.string().nullable();
/** An address as RFC 3986 writes it: one, and in plain ASCII. */
const link = z
  .url()
  .regex(/^[!-~]+$/)
  .max(2083)
  .nullable();

const standing = {
  commune: text,
  code_postal: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  code_insee: z
    .string()
    .regex(/^\w{5}$/)
    .nullable(),
  adresse: text,
  complement_adresse: text,
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  telephone: text.meta({
    description:
      'Format E.164 (+33…) pour un numéro ordinaire à dix chiffres. Un numéro court ou en 08 reste tel qu’on le compose en France.',
  }),
  courriel: z.email().nullable(),
  horaires_accueil: text.meta({
    description:
      'Format OpenStreetMap opening_hours. Vide pour un lieu itinérant : ses heures ne valent pour aucune adresse.',
  }),
};

export const Structure = z
  .object({
    source: z.string(),
    id: z.string(),
    nom: z.string().min(3).max(150),
    date_maj: z.iso.date().meta({ description: '2000-01-01 quand la date n’est pas connue' }),
    description: z.string().min(5).max(10_000).nullable(),
    lien_source: link,
    site_web: link,
    siret: z
      .string()
      .regex(/^\d{14}$/)
      .nullable(),
    ...standing,
    accessibilite_lieu: link,
    reseaux_porteurs: z.array(z.string()).nullable(),
  })
  .meta({ id: 'Structure', description: 'Un lieu ou un organisme, au schéma « structure » de data·inclusion v1.' });
export type Structure = z.infer<typeof Structure>;

/** A sort of service, among those of data.inclusion. */
export const ServiceType = z.enum([
  'accompagnement',
  'aide-financiere',
  'aide-materielle',
  'atelier',
  'formation',
  'information',
]);
export type ServiceType = z.infer<typeof ServiceType>;

export const Service = z
  .object({
    source: z.string(),
    structure_id: z.string(),
    id: z.string(),
    nom: z.string().min(3).max(150),
    description: z.string().min(5).max(10_000),
    date_maj: z.iso.date(),
    lien_source: link,
    type: ServiceType.nullable(),
    thematiques: z.array(z.string()).nullable(),
    frais: z.enum(['gratuit', 'payant']).nullable(),
    frais_precisions: text,
    publics: z.array(z.string()).nullable(),
    publics_precisions: text,
    conditions_acces: text,
    ...standing,
    contact_nom_prenom: text.meta({ description: 'Jamais publié' }),
    modes_accueil: z.array(z.enum(['a-distance', 'en-presentiel'])).nullable(),
    zone_eligibilite: z.array(z.string()).nullable().meta({
      description: 'Codes des communes, intercommunalités ou départements reçus, ou « france »',
    }),
    lien_mobilisation: link,
    modes_mobilisation: z
      .array(z.enum(['envoyer-un-courriel', 'se-presenter', 'telephoner', 'utiliser-lien-mobilisation']))
      .nullable(),
    mobilisable_par: z.array(z.enum(['usagers', 'professionnels'])).nullable(),
    mobilisation_precisions: text,
    volume_horaire_hebdomadaire: z.number().nullable(),
    nombre_semaines: z.int().nullable(),
  })
  .meta({ id: 'Service', description: 'Ce qu’une personne y reçoit, au schéma « service » de data·inclusion v1.' });
export type Service = z.infer<typeof Service>;
