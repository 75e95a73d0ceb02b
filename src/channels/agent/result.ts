import * as z from 'zod';
import { Offer, Opening, PlanNeed } from '../../engine/plan.ts';

/** What a tool answers: words to say as they are, and the same thing as data, numbers as written and as said. */

const Phone = z.object({
  numero: z.string().meta({ description: 'Comme on l’écrit' }),
  said: z.string().meta({ description: 'Comme on le dit' }),
});

const Line = Phone.extend({
  nom: z.string(),
  horaires: z.string().nullable(),
  open: z.boolean().nullable().meta({ description: 'Répond maintenant ; null : on ne sait pas' }),
  why: z.string().optional(),
});
export type Line = z.infer<typeof Line>;

const Place = z.object({
  nom: z.string(),
  said: z.string().meta({ description: 'Le nom comme on le dit' }),
  why: z.string().meta({ description: 'Pourquoi ce lieu' }),
  adresse: z.string().nullable(),
  telephone: Phone.nullable(),
  telephone_of: z.string().optional().meta({ description: 'À qui est ce numéro, si ce n’est pas celui du lieu' }),
  fallback: Phone.extend({ nom: z.string(), why: z.string() }).optional(),
  open: Opening,
  open_phone: Opening.optional(),
  horaires: z.string().nullable(),
  accueil: z.string().nullable(),
  closures: z.array(z.string()),
  verified: z.string(),
  to_verify: z.boolean(),
  generic: z.boolean().optional().meta({ description: 'Pas de lieu connu : le numéro est celui qui peut le dire' }),
  second_door: z.boolean(),
  serves: z.array(z.string()),
});
export type Place = z.infer<typeof Place>;

const Plan = z.object({
  says: z.array(z.string()),
  needs: z.array(
    PlanNeed.pick({
      code: true,
      label: true,
      says: true,
      to_say: true,
      documents: true,
      steps: true,
      refused: true,
      delay: true,
    }),
  ),
  places: z.array(Place).meta({ description: 'Les seuls lieux à citer, dans l’ordre' }),
  helplines: z.array(Line),
  lead: z.string().optional().meta({ description: 'Le nom du lieu par lequel commencer' }),
  also: z.array(Offer).meta({ description: 'D’autres besoins à proposer ; answer avec choice = need en ajoute un' }),
});
export type SpokenPlan = z.infer<typeof Plan>;

const Question = z.object({
  step: z.string().meta({ description: 'À redonner dans answer.step' }),
  kind: z.enum(['choice', 'choices', 'text', 'place', 'number']),
  label: z.string(),
  hint: z.string().optional(),
  choices: z
    .array(z.object({ id: z.string(), label: z.string(), said: z.string() }))
    .meta({ description: 'Les seules réponses possibles ; vide quand la réponse est libre' }),
  words: z.boolean().meta({ description: 'Les mots de la personne sont aussi acceptés' }),
  skip: z.string().optional().meta({ description: 'La question peut être passée : answer avec command = skip' }),
});

const Feedback = z.object({
  about: z.enum(['helped', 'reason']),
  label: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string(), said: z.string() })),
});

/** One answer for all tools; each fills what it is about. */
export const Result = z.object({
  session: z.string().optional().meta({ description: 'La conversation, à redonner à chaque appel' }),
  say: z.array(z.string()).meta({ description: 'À dire mot pour mot, dans l’ordre, avant toute autre chose' }),
  danger: z
    .object({ kind: z.string(), says: z.array(z.string()), helplines: z.array(Line) })
    .optional()
    .meta({ description: 'Un danger : ses numéros passent avant tout' }),
  rejected: z
    .object({ reason: z.string(), says: z.string() })
    .optional()
    .meta({ description: 'La réponse n’a pas été acceptée ; la question est reposée' }),
  notice: z
    .object({ code: z.string(), lang: z.string().optional(), says: z.array(z.string()), helplines: z.array(Line) })
    .optional(),
  question: Question.optional(),
  plan: Plan.optional(),
  part: z
    .object({ number: z.int(), of: z.int() })
    .optional()
    .meta({ description: 'La partie du plan qui est dans say ; la suivante : outil plan, part + 1' }),
  feedback: Feedback.optional().meta({
    description:
      'Le plan est entièrement dit, et la question est dans say : answer avec choice = id y répond. Si la personne ne répond pas, n’insistez pas.',
  }),
  exits: z.array(z.object({ command: z.string(), label: z.string() })).optional(),
  communes: z
    .array(
      z.object({
        code_insee: z.string(),
        nom: z.string(),
        said: z.string(),
        codes_postaux: z.array(z.string()),
        departement: z.string(),
        known_as: z.string().optional(),
      }),
    )
    .optional(),
  understood: z
    .object({
      needs: z.array(z.object({ code: z.string(), label: z.string(), score: z.number() })),
      commune: z.object({ code_insee: z.string(), nom: z.string() }).nullable(),
      who: z.string(),
    })
    .optional(),
  handoff: z.object({ code: z.string(), said: z.string(), minutes: z.int() }).optional(),
});
export type Result = z.infer<typeof Result>;
