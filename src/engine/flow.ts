import * as z from 'zod';

/**
 * The schema of a flow: the reference for authors. A flow is words and routing, nothing else.
 * Conditions say only *is*, *one of* and *and*; anything more is a named rule (rules.ts).
 */

/** A step id is also an XState state id, where a dot would break targets. */
export const StepId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'minuscules, chiffres et « _ » seulement');
/** An answer's id: a choice, a need, a theme or a place type. */
export const ChoiceId = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'minuscules, chiffres, « - » et « _ »');
const Sentence = z.string().trim().min(1);

export const DangerKind = z.enum(['immediate-danger', 'violence', 'child-danger', 'suicide', 'medical', 'tonight']);
export type DangerKind = z.infer<typeof DangerKind>;

/** Forms of a sentence for narrow channels: `sms` in GSM-7, `voix` as it is spoken. */
const forms = { sms: Sentence.optional(), voix: Sentence.optional() };

export const FlowChoice = z.strictObject({
  id: ChoiceId,
  label: Sentence,
  ...forms,
  hint: Sentence.optional(),
  /** The label for whoever answers on behalf of somebody: « Elle paie tout » rather than « Je paie tout ». */
  tiers: Sentence.optional(),
  /** What this choice already tells, so that it is not asked: fact → answer. */
  facts: z.record(StepId, ChoiceId).optional(),
  /** Where this choice leads; without it, the step's own `next` decides. */
  next: StepId.optional(),
  /** Choosing this is a danger: its numbers come in the same reply. */
  danger: z
    .string()
    .regex(/^[a-z-]+(\/[a-z-]+)?$/)
    .optional(),
  /** Needs that this choice adds to the route (welcome flow only). */
  needs: z.array(ChoiceId).min(1).optional(),
});
export type FlowChoice = z.infer<typeof FlowChoice>;

/** A condition over earlier answers of this flow and facts: each key *is* the value or *one of* the values; keys are joined by *and*. */
export const Condition = z.record(StepId, z.union([ChoiceId, z.array(ChoiceId).min(1)]));
export type Condition = z.infer<typeof Condition>;

export const Branch = z.strictObject({ if: Condition.optional(), rule: StepId.optional(), go: StepId });
export const Next = z.union([StepId, z.array(Branch).min(1)]);
export type Next = z.infer<typeof Next>;

export const QuestionKind = z.enum(['choice', 'choices', 'text', 'place', 'number']);
export type QuestionKind = z.infer<typeof QuestionKind>;
/** Lists of choices that come from data or from what was heard (lists.ts). */
export const ListName = z.enum(['themes', 'needs_of_theme', 'needs_heard', 'departements']);
export type ListName = z.infer<typeof ListName>;

const questionWords = {
  question: Sentence,
  ...forms,
  hint: Sentence.optional(),
  /** Why we ask, for the receptionist and for whoever wonders. */
  why: Sentence.optional(),
  /** The same question to whoever answers on behalf of somebody: a niece, a neighbour, a professional. */
  tiers: z.strictObject({ question: Sentence, ...forms, hint: Sentence.optional() }).optional(),
  kind: QuestionKind.default('choice'),
  choices: z.array(FlowChoice).min(1).optional(),
  /** Choices that come before the authored ones. */
  list: ListName.optional(),
  /** A menu longer than a channel's limit is shown in pages; an ordinary question is not. */
  menu: z.boolean().default(false),
  skippable: z.boolean().default(false),
  /** The words of « je préfère ne pas le dire », where skippable. */
  skip: Sentence.optional(),
};

export const QuestionStep = z.strictObject({
  ...questionWords,
  /** The person may answer in their own words: they are understood as needs. */
  words: z.boolean().default(false),
  /** The answers are need codes and make the route. */
  chooses_needs: z.boolean().default(false),
  next: Next.optional(),
});
export type QuestionStep = z.infer<typeof QuestionStep>;

/** A question whose words are those of a shared fact; asked at most once in a session. */
export const FactStep = z.strictObject({ fact: StepId, next: Next });
export type FactStep = z.infer<typeof FactStep>;

/** Another need that an answer lets one see: offered in a sentence, never imposed. */
export const Also = z.strictObject({
  need: ChoiceId,
  says: Sentence,
  tiers: Sentence.optional(),
  if: Condition.optional(),
});
export type Also = z.infer<typeof Also>;

/** The words of an outcome that change with who is spoken to. */
const outcomeWords = {
  /** Who is in charge and what they will do, one idea a sentence. */
  says: z.array(Sentence),
  ...forms,
  /** One sentence that the person can read out when calling. */
  to_say: Sentence.optional(),
  /** What to do if refused or without answer. */
  refused: Sentence.optional(),
};

export const OutcomeStep = z.strictObject({
  outcome: z.strictObject({
    ...outcomeWords,
    documents: z.array(Sentence).default([]),
    /** What to do, in order. */
    steps: z.array(Sentence).default([]),
    /** How long it takes, only where a source of the flow says it. */
    delay: Sentence.optional(),
    /** The same words for whoever acts on behalf of somebody; what is absent stays as it is. */
    tiers: z
      .strictObject({ ...outcomeWords, steps: z.array(Sentence) })
      .partial()
      .optional(),
    also: z.array(Also).default([]),
    /** Place types, when this outcome's doors are not those of the need. */
    first_door: ChoiceId.optional(),
    second_doors: z.array(ChoiceId).optional(),
    helplines: z.array(z.strictObject({ numero: Sentence, why: Sentence })).default([]),
  }),
});
export type OutcomeStep = z.infer<typeof OutcomeStep>;
export type Outcome = OutcomeStep['outcome'];

export const Step = z.union([QuestionStep, FactStep, OutcomeStep]);
export type Step = z.infer<typeof Step>;

/** Where an outside fact of the flow (age, condition, number, delay) comes from. */
export const FlowSource = z.strictObject({ fact: Sentence, source: Sentence, date: Sentence });

export const Flow = z.strictObject({
  flow: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: Sentence,
  /** The need that this flow answers; the welcome flow has none. */
  need: ChoiceId.optional(),
  /** Date of the last re-reading by a person, ISO 8601. */
  reviewed: z.iso.date(),
  sources: z.array(FlowSource).default([]),
  start: StepId,
  steps: z.record(StepId, Step),
});
export type Flow = z.infer<typeof Flow>;

/** A fact: a question shared by all flows under one name. */
export const Fact = z.strictObject(questionWords);
export type Fact = z.infer<typeof Fact>;
export const Facts = z.record(StepId, Fact);
export type Facts = z.infer<typeof Facts>;

/** flows/aussi.yaml: what facts let one see, whatever the needs. */
export const Seconds = z.strictObject({
  /** Needs to offer beside those of the person; `with` keeps the offer to some needs. */
  offers: z.array(z.strictObject({ ...Also.shape, with: z.array(ChoiceId).min(1).optional() })),
  /** How to use the plan: by phone, on paper, with somebody. */
  advice: z.array(z.strictObject({ if: Condition, says: Sentence })),
});
export type Seconds = z.infer<typeof Seconds>;

/** What is said first, and which numbers, for a danger (`kind` or `kind/about`). */
export const DangerWords = z.strictObject({
  says: z.array(Sentence).min(1),
  sms: Sentence,
  voix: Sentence,
  /** Numbers in order, as written in data/helplines.csv. */
  helplines: z.array(Sentence).min(1),
  /** The need that this danger is about. */
  need: ChoiceId,
  /** What this danger already tells, so that it is not asked: fact → answer. */
  facts: z.record(StepId, ChoiceId).default({}),
  /** Quick exit and discretion on the pages that follow. */
  discreet: z.boolean().default(false),
});
export type DangerWords = z.infer<typeof DangerWords>;
export const Dangers = z.record(z.string(), DangerWords);
export type Dangers = z.infer<typeof Dangers>;

export const isOutcome = (step: Step): step is OutcomeStep => 'outcome' in step;
export const isFact = (step: Step): step is FactStep => 'fact' in step;
export const isQuestion = (step: Step): step is QuestionStep => 'question' in step;
