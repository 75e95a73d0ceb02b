import type { Hono } from 'hono';
import * as z from 'zod';
import { type PlanSent, sendPlan } from '../../session/send-plan.ts';
import type { SessionDeps } from '../../session/session.ts';
import { showSession } from '../../session/show-session.ts';
import { clientOf } from '../client.ts';
import { planBySms, planSentWords } from '../plan-by-sms.ts';
import { operation, serve } from './operation.ts';
import { problem } from './problem.ts';
import { gone, problems, session } from './sessions.ts';

/** Sending the plan by SMS, for software that speaks with a person who asks for it. */
export const sendBySms = operation({
  id: 'sendPlanBySms',
  method: 'post',
  path: '/api/v1/sessions/{session}/sms',
  summary: 'Envoyer le plan par SMS',
  description:
    'Seulement si la personne le demande : à un mobile français (06, 07, +336, +337), une fois par conversation. Le numéro sert à l’envoi ; il n’est gardé que sous la forme d’une empreinte, pour limiter les envois.',
  asks: {
    params: z.object({ session }),
    body: z.strictObject({
      number: z
        .string()
        .min(1)
        .max(30)
        .meta({ examples: ['06 12 34 56 78'] }),
    }),
  },
  gives: { status: 204, says: 'Le SMS est parti' },
  problems: {
    404: `${problems[404]} ${planBySms.off}`,
    410: problems[410],
    409: [planSentWords.no_plan, planSentWords.already, planSentWords.stopped].join(' '),
    429: [planSentWords.too_many, planSentWords.spent].join(' '),
    503: planSentWords.down,
  },
});

const statuses = {
  wrong_number: 422,
  no_plan: 409,
  already: 409,
  stopped: 409,
  too_many: 429,
  spent: 429,
  down: 503,
} as const satisfies Record<Exclude<PlanSent, 'sent'>, number>;

/** Mounts the call. `header` is where the operator's proxy writes the client's address. */
export function servePlanSms(api: Hono, deps: SessionDeps, header: string | null): void {
  serve(api, sendBySms, async (c, { params: { session: contact }, body: { number } }) => {
    if (!deps.planSms) return problem(c, 404, planBySms.off);
    const speaker = { channel: 'api', contact } as const;
    const shown = await showSession(deps, speaker);
    if (shown.status !== 'ok') return gone(c, shown);
    const sent = await sendPlan(deps, deps.planSms, speaker, number, clientOf(c, header) ?? contact);
    return sent === 'sent' ? c.body(null, 204) : problem(c, statuses[sent], planSentWords[sent]);
  });
}
