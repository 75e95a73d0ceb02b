import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { SmsConfig } from '../../config/sms.ts';
import type { Config } from '../../config.ts';
import type { PlanSms, SessionDeps } from '../../session/session.ts';
import { senderNumber } from '../../understanding/phone-number.ts';
import { limitForm } from '../twilio/form.ts';
import { answerSms } from './answer.ts';
import { ovhSms } from './ovh.ts';
import { planInOne } from './plan.ts';
import { SendError, type SmsProvider } from './provider.ts';
import { smsWords } from './sms-words.ts';
import { twilioSms } from './twilio.ts';

/** The routes of the line, one for each provider that is configured. `fetcher` reaches their APIs. */
export function createSms(session: SessionDeps, config: SmsConfig, fetcher: typeof fetch = fetch): Hono {
  const routes = new Hono();
  for (const provider of providersOf(config, session.now, fetcher)) mount(routes, session, provider, config.from);
  return routes;
}

/** How a plan is sent to whoever asks for it; null where what it takes to send is not configured. */
export function planSmsOf(config: SmsConfig, now: () => Date, fetcher: typeof fetch = fetch): PlanSms | null {
  const send = providersOf(config, now, fetcher).find((provider) => provider.send)?.send;
  const write: PlanSms['write'] = (plan) => planInOne(plan, smsWords.sentBefore, smsWords.sentAfter);
  return send ? { write, send, dailyBudget: config.dailyBudget } : null;
}

/** What an operator has not given for the line, by the name of its variable; null when nothing is missing. */
export function smsLacks({ sms, site }: Pick<Config, 'sms' | 'site'>): string | null {
  if (sms) return null;
  return site.publicUrl ? 'TWILIO_AUTH_TOKEN' : 'PUBLIC_URL';
}

const providersOf = (config: SmsConfig, now: () => Date, fetcher: typeof fetch): SmsProvider[] => [
  ...(config.twilio ? [twilioSms(config.twilio, config, fetcher)] : []),
  ...(config.ovh ? [ovhSms(config.ovh, config, now, fetcher)] : []),
];

/** An answer that could not be sent is a 503: the provider may deliver the message again, which changes nothing here. */
function mount(routes: Hono, session: SessionDeps, provider: SmsProvider, ours: string | null): void {
  routes.post(provider.path, limitForm, async (c) => {
    const received = await provider.read(c);
    if (!received) throw new HTTPException(400);
    const texts = await answerSms(session, received, ours);
    try {
      return await provider.answer(c, senderNumber(received.from) ?? received.from, texts);
    } catch (error) {
      if (!(error instanceof SendError)) throw error;
      session.report(error);
      return c.body(null, error.permanent ? 200 : 503);
    }
  });
}
