import type { Hono } from 'hono';
import type { TelegramConfig } from '../../config/telegram.ts';
import type { Log } from '../../log.ts';
import type { SessionDeps } from '../../session/session.ts';
import { createBotApi } from './client.ts';
import { telegramDeps } from './deps.ts';
import { setMenu } from './menu.ts';
import { createTelegram } from './routes.ts';

/** The webhook of the configured bot; null without a bot, or without the secret that proves who calls. */
export function openTelegram(session: SessionDeps, config: TelegramConfig | null | undefined, log: Log): Hono | null {
  if (!config?.webhookSecret) return null;
  return createTelegram(telegramDeps(session, config, createBotApi(config), log), config.webhookSecret);
}

/** What an operator has not given for the webhook, by the name of its variable; null when nothing is missing. */
export function telegramLacks(config: TelegramConfig | null): string | null {
  if (!config) return 'TELEGRAM_BOT_TOKEN';
  return config.webhookSecret ? null : 'TELEGRAM_WEBHOOK_SECRET';
}

/** What Telegram is told once the service answers; never waited for. Does nothing without a bot. */
export async function announceTelegram(config: TelegramConfig | null, log: Log): Promise<void> {
  if (config) await setMenu(createBotApi(config), log);
}
