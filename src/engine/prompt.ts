import * as z from 'zod';
import { foreignCodes } from '../texts/languages.ts';
import { DangerKind, QuestionKind } from './flow.ts';
import { Helpline, Plan } from './plan.ts';

/** What the service says next, in words that no channel owns. A channel turns it into its own message. */

export const Command = z.enum([
  'start',
  'back',
  'restart',
  'help',
  'human',
  'stop',
  'skip',
  'more',
  'continue_elsewhere',
]);
export type Command = z.infer<typeof Command>;

export const PromptChoice = z
  .object({
    id: z.string(),
    label: z.string(),
    hint: z.string().optional(),
    sms: z.string().optional(),
    voix: z.string().optional(),
    /** Already chosen: when the person comes back to change an answer. */
    chosen: z.boolean().optional(),
  })
  .meta({ id: 'Choice' });
export type PromptChoice = z.infer<typeof PromptChoice>;

export const Question = z
  .object({
    kind: QuestionKind,
    label: z.string(),
    hint: z.string().optional(),
    why: z.string().optional(),
    sms: z.string().optional(),
    voix: z.string().optional(),
    choices: z.array(PromptChoice).optional(),
    /** A choice question that also takes the person's own words. */
    words: z.boolean().optional(),
    skippable: z.boolean(),
    skip: z.string().optional(),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof Question>;

export const Danger = z
  .object({
    kind: DangerKind,
    says: z.array(z.string()),
    sms: z.string().optional(),
    voix: z.string().optional(),
    helplines: z.array(Helpline),
  })
  .meta({ id: 'Danger' });
export type Danger = z.infer<typeof Danger>;

/** Something to tell beside the question: `not_understood`, `ambiguous`, `out_of_scope`, `human`, `help`, `themes`, `despair`, `insult`, `other_language`, `restarted`, `flow_changed`, `resumed`, `joined`, `handoff`… */
export const Notice = z
  .object({
    code: z.string(),
    /** The language of `says`, when it is not French: BCP 47. */
    lang: z.string().optional().meta({ description: 'La langue de « says », si ce n’est pas le français' }),
    says: z.array(z.string()),
    helplines: z.array(Helpline).optional(),
    /** The code of `says`, alone, for channels that show or say it in their own way. */
    handoff: z
      .object({ code: z.string(), minutes: z.int() })
      .optional()
      .meta({ description: 'Le code pour continuer ailleurs, et combien de minutes il sert' }),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof Notice>;

/** Whether the plan helped, then why not: offered beside it, answered like a choice, and never needed. */
export const Feedback = z
  .object({
    about: z.enum(['helped', 'reason']),
    label: z.string(),
    choices: z.array(PromptChoice),
  })
  .meta({
    id: 'Feedback',
    description:
      '« Cela vous a-t-il aidé ? », à côté du plan : { choice: id } y répond ; facultatif. « En partie » ou « non » amènent les raisons (about = reason). Un choix « chosen » : c’est déjà dit, et cela peut encore changer.',
  });
export type Feedback = z.infer<typeof Feedback>;

/** One answer already given, to show and to change. */
export const Given = z.object({ step: z.string(), question: z.string(), answer: z.string() }).meta({ id: 'Given' });
export type Given = z.infer<typeof Given>;

export const Prompt = z
  .object({
    step: z.string().nullable().meta({ description: 'null quand le plan est là' }),
    lang: z.enum(foreignCodes).optional().meta({ description: 'La langue des mots ; absente : le français' }),
    french: z.array(z.string()).optional().meta({
      description: 'Les phrases de ce message qui n’ont pas de traduction : à marquer lang="fr" dir="ltr"',
    }),
    translation: z
      .object({ says: z.array(z.string()) })
      .optional()
      .meta({ description: 'Quand l’essentiel est resté en français : le dire, et proposer une personne' }),
    says: z.array(z.string()),
    danger: Danger.optional(),
    question: Question.optional(),
    plan: Plan.optional(),
    /** Only beside a plan. */
    feedback: Feedback.optional(),
    /** How many times in a row the rest was asked for, on a line that shows little at once; absent for the beginning. */
    page: z.int().optional(),
    notice: Notice.optional(),
    exits: z.array(z.object({ command: Command, label: z.string() })),
    given: z.array(Given),
    /** Questions answered, and how many can still come at most; null until the needs are known. */
    progress: z.object({ done: z.int(), left: z.int().nullable() }),
    /** Quick exit and discretion: a danger of violence was met in this conversation. */
    discreet: z.boolean(),
  })
  .meta({ id: 'Prompt' });
export type Prompt = z.infer<typeof Prompt>;
