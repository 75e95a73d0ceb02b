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

/** How old what is known is: checked within 6 months, within 24 months, longer ago or never. */
export const Freshness = z.enum(['recent', 'aging', 'old']);
export type Freshness = z.infer<typeof Freshness>;

const Checked = z.object({ on: z.string().nullable(), tier: Freshness });

export const Verified = z
  .object({
    tier: Freshness,
    contact: Checked,
    adresse: Checked,
    horaires: Checked,
    says: z.string().meta({ description: '« Vérifié en mars 2026 », « Information de 2015 : appelez avant »' }),
  })
  .meta({ id: 'Verified' });
export type Verified = z.infer<typeof Verified>;

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
    distance_km: z.number().nullable().meta({
      description:
        'À vol d’oiseau, en kilomètres, depuis le milieu de la commune ; 0 : dans la commune, sans point plus précis ; null : lieu ou commune sans point connu',
    }),
    point: z
      .object({ latitude: z.number(), longitude: z.number() })
      .optional()
      .meta({ description: 'Où est la porte, en degrés (WGS 84) ; absent quand la source ne le dit pas' }),
    competent: z.object({ zone: z.string().nullable(), why: z.string() }),
    open: Opening.meta({ description: 'À la porte, sans rendez-vous' }),
    open_phone: Opening.optional(),
    horaires: z.string().nullable().meta({ description: 'Accueil, rendez-vous et téléphone, à part' }),
    /** Closures and exceptional hours of the weeks to come: « Fermé du 24 décembre au 2 janvier : congés ». */
    closures: z.array(z.string()),
    /** How the place receives: « Sans rendez-vous », « Sur rendez-vous », « Bus : appelez pour savoir où il est ». */
    accueil: z.string().nullable(),
    itinerant: z.boolean(),
    site_web: z.string().nullable(),
    verified_on: z.string().nullable(),
    verified: Verified,
    to_verify: z.boolean(),
    /** The number to call when this one is missing, old or does not answer: the house, the Département, a national line. */
    fallback: z.object({ telephone: z.string(), nom: z.string(), why: z.string() }).optional(),
    /** Why this place and not another, in short sentences, the strongest first. */
    reasons: z.array(z.string()),
    generic: z.boolean().optional(),
    serves: z.array(z.string()),
    second_door: z.boolean(),
    source: z.string().nullable(),
    /** The other sources that know this same place. */
    sources: z.array(z.string()),
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
    to_say_means: z.string().optional().meta({
      description:
        'Ce que « to_say » veut dire, dans la langue de la personne : la phrase elle-même se dit en français',
    }),
    documents: z.array(z.string()),
    steps: z.array(z.string()),
    refused: z.string().optional(),
    delay: z.string().optional(),
    /** The answer in one SMS, and as it is said on the phone. */
    sms: z.string().optional(),
    voix: z.string().optional(),
  })
  .meta({ id: 'PlanNeed' });
export type PlanNeed = z.infer<typeof PlanNeed>;

/** Another need that the answers let one see: offered, never imposed. */
export const Offer = z.object({ need: z.string(), label: z.string(), says: z.string() }).meta({ id: 'Offer' });
export type Offer = z.infer<typeof Offer>;

export const Plan = z
  .object({
    needs: z.array(PlanNeed),
    places: z.array(Card),
    helplines: z.array(Helpline),
    lead: z.string().optional().meta({ description: 'Le lieu par lequel commencer' }),
    from: z.object({ nom: z.string(), latitude: z.number(), longitude: z.number() }).optional().meta({
      description:
        'La commune de la personne et son milieu, en degrés (WGS 84), d’où sont comptées les distances ; absent quand elle n’est pas connue',
    }),
    also: z
      .array(Offer)
      .meta({ description: 'D’autres besoins à proposer, deux au plus ; vide pour un plan fait sans conversation' }),
    /** Sentences about the plan as a whole: whose territory it is, what is presumed. */
    says: z.array(z.string()),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof Plan>;
