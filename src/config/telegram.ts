import * as z from 'zod';

/** The bot of the operator. */
export type TelegramConfig = {
  token: string;
  /** Shown by Telegram with each update; null for a bot that only polls. */
  webhookSecret: string | null;
  /** Where the Bot API is, without a trailing slash. */
  apiRoot: string;
  /** What getMe would say; null where it was not given. */
  botInfo: { id: number; username: string } | null;
};

/** The result of getMe as JSON, alone or as the Bot API answers it. */
const botInfo = z
  .string()
  .transform((text, context) => {
    try {
      const told = JSON.parse(text);
      return told?.result ?? told;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ id: z.int(), username: z.string() }));

/** The variables of the environment. */
export const telegramVariables = {
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/)
    .nullable()
    .default(null),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/)
    .nullable()
    .default(null),
  TELEGRAM_BOT_INFO: botInfo.nullable().default(null),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
};

/** What is expected of each, for the sentence that refuses it. */
export const telegramExpected = {
  TELEGRAM_BOT_TOKEN: 'le jeton donné par BotFather',
  TELEGRAM_WEBHOOK_SECRET: 'une suite de lettres, de chiffres, de tirets ou de soulignés, 256 signes au plus',
  TELEGRAM_BOT_INFO: 'la réponse de getMe, en JSON',
  TELEGRAM_API_ROOT: 'une adresse web complète, par exemple https://api.telegram.org',
};

const Variables = z.object(telegramVariables);

/** The bot that the variables describe, or null where there is none. */
export function telegramOf(e: z.infer<typeof Variables>): TelegramConfig | null {
  if (!e.TELEGRAM_BOT_TOKEN) return null;
  return {
    token: e.TELEGRAM_BOT_TOKEN,
    webhookSecret: e.TELEGRAM_WEBHOOK_SECRET,
    apiRoot: e.TELEGRAM_API_ROOT,
    botInfo: e.TELEGRAM_BOT_INFO,
  };
}
