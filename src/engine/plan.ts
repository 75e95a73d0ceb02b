import * as z from 'zod';

/** The words of the answer: what the person takes away. Owned by the engine, filled by the directory. */

export const Helpline = z
  .object({
    numero: z.string().meta({ description: 'Avec des espaces simples', example: '0 805 160 075' }),
    nom: z.string(),
    horaires: z.string().nullable(),
    /** Open at the time of the plan; null when the hours are not known. */
    open: z.boolean().nullable(),
    why: z.string().optional(),
  })
  .meta({ id: 'Helpline' });
export type Helpline = z.infer<typeof Helpline>;

export const Opening = z
  .object({
    state: z.enum(['open', 'closed', 'unknown']),
    now: z.string().meta({ description: 'Une phrase courte : « Ouvert jusqu’à 12 h »' }),
    next: z.string().nullable().meta({ description: '« Rouvre mardi à 9 h »' }),
  })
  .meta({ id: 'Opening' });
export type Opening = z.infer<typeof Opening>;

export const Card = z
  .object({
    id: z.string(),
    nom: z.string(),
    type: z.string().meta({ description: 'Ce comme quoi le lieu répond au premier besoin' }),
    types: z.array(z.string()),
    commune: z.string().nullable(),
    adresse: z.string().nullable(),
    telephone: z.string().nullable(),
    telephone_of: z.string().optional().meta({ description: 'À qui est ce numéro, si ce n’est pas celui du lieu' }),
    distance_km: z.number().nullable().meta({ description: 'À vol d’oiseau, en kilomètres' }),
    competent: z.object({ zone: z.string().nullable(), why: z.string() }),
    open: Opening,
    open_phone: Opening.optional(),
    horaires: z.string().nullable(),
    /** How the place receives: « Sans rendez-vous », « Sur rendez-vous », « Bus : appelez pour savoir où il est ». */
    accueil: z.string().nullable(),
    itinerant: z.boolean(),
    site_web: z.string().nullable(),
    verified_on: z.string().nullable(),
    to_verify: z.boolean(),
    generic: z.boolean().optional(),
    serves: z.array(z.string()),
    second_door: z.boolean(),
    source: z.string().nullable(),
  })
  .meta({ id: 'Card' });
export type Card = z.infer<typeof Card>;

export const PlanNeed = z
  .object({
    code: z.string(),
    label: z.string(),
    first_door: z.string(),
    says: z.array(z.string()),
    to_say: z.string().optional(),
    documents: z.array(z.string()),
    steps: z.array(z.string()),
    refused: z.string().optional(),
  })
  .meta({ id: 'PlanNeed' });
export type PlanNeed = z.infer<typeof PlanNeed>;

export const Plan = z
  .object({
    needs: z.array(PlanNeed),
    places: z.array(Card),
    helplines: z.array(Helpline),
    lead: z.string().optional().meta({ description: 'Le lieu par lequel commencer' }),
    /** Sentences about the plan as a whole: whose territory it is, what is presumed. */
    says: z.array(z.string()),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof Plan>;
