import * as z from 'zod';
import type { Card, Helpline, Plan } from '../../engine/plan.ts';
import type { Prompt } from '../../engine/prompt.ts';

/** What a story keeps of an answer: enough to see that the person is led to the same place, not each word of it. */

const Place = z.strictObject({
  type: z.string(),
  nom: z.string(),
  telephone: z.string().nullable(),
  telephone_of: z.string().optional(),
  open: z.enum(['open', 'closed', 'unknown']),
  km: z.number().optional(),
  serves: z.array(z.string()),
  second_door: z.boolean().optional(),
  generic: z.boolean().optional(),
  to_verify: z.boolean().optional(),
});

const Planned = z.strictObject({
  needs: z.array(z.string()),
  lead: z.string().optional(),
  places: z.array(Place),
  helplines: z.array(z.string()),
});

export const Then = z.strictObject({
  danger: z.strictObject({ kind: z.string(), helplines: z.array(z.string()) }).optional(),
  discreet: z.boolean().optional(),
  notice: z.string().optional(),
  helplines: z.array(z.string()).optional(),
  step: z.string().optional(),
  question: z.string().optional(),
  choices: z.array(z.string()).optional(),
  plan: Planned.optional(),
});
export type Then = z.infer<typeof Then>;

/** A longer list is a menu that its flow tells better. */
const FEW = 6;

/** The essentials of a prompt, in a stable order; what is absent or ordinary is left out. */
export function observe({ danger, discreet, notice, step, question, plan }: Prompt): Then {
  return {
    ...(danger ? { danger: { kind: danger.kind, helplines: numbers(danger.helplines) } } : {}),
    ...(discreet ? { discreet } : {}),
    ...(notice ? { notice: notice.code } : {}),
    ...(notice?.helplines ? { helplines: numbers(notice.helplines) } : {}),
    ...(step !== null && question ? { step, question: question.label } : {}),
    ...(question?.choices && question.choices.length <= FEW ? { choices: question.choices.map(({ id }) => id) } : {}),
    ...(plan ? { plan: observePlan(plan) } : {}),
  };
}

const numbers = (lines: Helpline[]) => lines.map(({ numero }) => numero);

function observePlan({ needs, lead, places, helplines }: Plan): z.infer<typeof Planned> {
  return {
    needs: needs.map(({ code }) => code),
    ...(lead !== undefined ? { lead } : {}),
    places: places.map(observePlace),
    helplines: numbers(helplines),
  };
}

function observePlace(card: Card): z.infer<typeof Place> {
  return {
    type: card.type,
    nom: card.nom,
    telephone: card.telephone,
    ...(card.telephone_of ? { telephone_of: card.telephone_of } : {}),
    open: card.open.state,
    ...(card.distance_km === null ? {} : { km: Math.round(card.distance_km) }),
    serves: card.serves,
    ...(card.second_door ? { second_door: true } : {}),
    ...(card.generic ? { generic: true } : {}),
    ...(card.to_verify ? { to_verify: true } : {}),
  };
}
