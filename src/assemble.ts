import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { agentsLack } from './channels/agent/routes.ts';
import { planSmsOf, smsLacks } from './channels/sms/routes.ts';
import { announceTelegram, telegramLacks } from './channels/telegram/open.ts';
import { voiceLacks } from './channels/voice/routes.ts';
import { writtenNumber } from './config/sms.ts';
import type { Config } from './config.ts';
import { createDirectory } from './directory/create.ts';
import { type Content, serving } from './engine/content.ts';
import { describeError, type Log } from './log.ts';
import type { SessionDeps } from './session/session.ts';
import type { Db } from './store/db.ts';

export type Service = {
  app: Hono;
  session: SessionDeps;
  log: Log;
  /** Tells the platforms of the lines what they show of us. To be called once the service answers, and never waited for. */
  announce: () => Promise<void>;
};

/** Puts the service together from what a platform brings: a configuration, a database, the key of the hashes and a log. */
export function assemble(config: Config, content: Content, db: Db, secret: string, log: Log): Service {
  const served = serving(content, config.territoires);
  const session: SessionDeps = {
    db,
    content: served,
    directory: createDirectory(db, served),
    secret,
    retentionDays: config.retentionDays,
    now: () => new Date(),
    report: (failure) => log('error', 'failure', describeError(failure)),
    elsewhere: {
      voice: config.voice?.number,
      web: config.site.publicUrl,
      sms: config.sms?.from ? writtenNumber(config.sms.from) : null,
      telegram: config.telegram?.webhookSecret ? config.telegram.botInfo?.username : null,
    },
    planSms: config.sms && planSmsOf(config.sms, () => new Date()),
  };
  const lacks = telegramLacks(config.telegram);
  if (lacks) log('info', 'line off', { channel: 'telegram', missing: lacks });
  const smsLack = smsLacks(config);
  if (smsLack) log('info', 'line off', { channel: 'sms', missing: smsLack });
  const voiceLack = voiceLacks(config);
  if (voiceLack) log('info', 'line off', { channel: 'voice', missing: voiceLack });
  const agentsMiss = agentsLack(config.agents);
  if (agentsMiss) log('info', 'line off', { channel: 'agent', missing: agentsMiss });
  return {
    app: createApp({
      session,
      site: config.site,
      network: config.network,
      log,
      telegram: config.telegram,
      agents: config.agents,
      sms: config.sms,
      voice: config.voice,
      widget: config.widget,
    }),
    session,
    log,
    announce: () => announceTelegram(config.telegram, log),
  };
}
