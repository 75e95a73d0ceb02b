import { Hono } from 'hono';
import type { VoiceConfig } from '../../config/voice.ts';
import type { Config } from '../../config.ts';
import type { PlanSms } from '../../session/send-plan.ts';
import type { SessionDeps } from '../../session/session.ts';
import { limitForm, readForm } from '../twilio/form.ts';
import { aloud } from './aloud.ts';
import { answer } from './answer.ts';
import type { Desk } from './call.ts';
import { renderOutage } from './goodbye.ts';
import { hear } from './hear.ts';
import { onDuty } from './person.ts';
import { voiceWords } from './sentences.ts';
import { twiml } from './twiml.ts';
import { readWhere } from './where.ts';

export type VoiceDeps = { session: SessionDeps; voice: VoiceConfig; plans: PlanSms | null };

const XML = { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' };

/**
 * The telephone: one address for a call and all its answers, and one that never fails, for the operator’s console.
 * Throws an OperatorError when the person on duty is not one that can be called.
 */
export function createVoice({ session, voice, plans }: VoiceDeps): Hono {
  const say = aloud(session.content.prononciations);
  const desk: Desk = { session, say, voice, duty: onDuty(voice), plans };
  const greeting = greet(voice);
  const outage = renderOutage(session.content, say);
  const line = new Hono();

  line.post('/voix', limitForm, async (c) => {
    const fields = await readForm(c, voice);
    const sid = fields.get('CallSid');
    if (!sid) return c.text('CallSid', 400);
    const caller = { sid, from: fields.get('From') ?? '', to: (fields.get('To') ?? '').replace(/^\+33/, '0') };
    const where = readWhere(c.req.query());
    try {
      return c.body(twiml(await answer(desk, caller, where, hear(fields, where), greeting)), 200, XML);
    } catch (error) {
      session.report(error);
      return c.body(outage, 200, XML);
    }
  });
  // The network asks for it when the line above does not answer, by either method and without a conversation.
  line.on(['GET', 'POST'], '/voix/secours.xml', (c) => c.body(outage, 200, XML));
  return line;
}

/** The variable without which there is no telephone; null where there is one. */
export function voiceLacks({ voice, site }: Pick<Config, 'voice' | 'site'>): string | null {
  if (voice) return null;
  return site.publicUrl ? 'TWILIO_AUTH_TOKEN' : 'PUBLIC_URL';
}

/** What a call begins with: what this is, that nothing is kept, how to reach a person, and how to reach us without hearing. */
export function greet({ publicUrl, smsNumber, relay }: VoiceConfig): string[] {
  const site = new URL(publicUrl).host.replaceAll('.', ' point ').replaceAll('-', ' tiret ');
  return [voiceWords.hello, voiceWords.person, voiceWords.deaf({ sms: smsNumber, relay, site })];
}
