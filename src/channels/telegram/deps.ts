import type { TelegramConfig } from '../../config/telegram.ts';
import type { Log } from '../../log.ts';
import type { SessionDeps, Speaker } from '../../session/session.ts';
import type { BotApi } from './client.ts';
import { createOnce, type Once } from './once.ts';

/** What answering an update needs. */
export type TelegramDeps = {
  session: SessionDeps;
  api: BotApi;
  log: Log;
  once: Once;
  /** The number before the colon of the token: it names the bot and is no secret. */
  bot: string;
  /** The name of the bot without its @; null where it is not known. */
  username: string | null;
  /** Milliseconds of work after which « typing » is shown. */
  typingAfter: number;
};

/** Puts together what answering an update needs. */
export function telegramDeps(session: SessionDeps, config: TelegramConfig, api: BotApi, log: Log): TelegramDeps {
  return {
    session,
    api,
    log,
    once: createOnce(),
    bot: config.token.split(':', 1)[0] ?? '',
    username: config.botInfo?.username ?? null,
    typingAfter: 400,
  };
}

/** Who speaks: the chat of this bot. */
export const speakerIn = (chat: number): Speaker => ({ channel: 'telegram', contact: String(chat) });
