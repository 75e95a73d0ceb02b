import type { Hono } from 'hono';
import { createApp } from '../../../src/app.ts';
import { parseConfig } from '../../../src/config.ts';
import type { PlanSms } from '../../../src/session/send-plan.ts';
import { openService, type Service } from '../service.ts';
import { VOICE_ENV } from './caller.ts';

export type Sms = { to: string; text: string };

/** The same service with a telephone, its SMS put aside, and a person on duty in office hours. */
export async function openLine({
  at = '2026-11-24T15:10:00+01:00',
  env = {} as Record<string, string>,
} = {}): Promise<Service & { sent: Sms[]; line: (more?: Record<string, string>) => Hono }> {
  const service = await openService({ at, env: { ...VOICE_ENV, ...env } });
  const sent: Sms[] = [];
  const planSms: PlanSms = {
    write: (plan) => plan.places.map(({ nom, telephone }) => `${nom} ${telephone}`).join('\n'),
    send: async (to, text) => {
      sent.push({ to, text });
    },
    dailyBudget: 100,
  };
  const lines = new Map<string, Hono>();
  const line = (more: Record<string, string> = {}): Hono => {
    const key = JSON.stringify(more);
    const config = parseConfig({ ...VOICE_ENV, ...more });
    const app = lines.get(key) ?? createApp({ ...config, session: { ...service.session, planSms }, log: () => {} });
    lines.set(key, app);
    return app;
  };
  return { ...service, sent, line };
}
