import { createBotApi } from '../../channels/telegram/client.ts';
import { allowedUpdates } from '../../channels/telegram/update.ts';
import type { TelegramConfig } from '../../config/telegram.ts';
import { OperatorError } from '../../config.ts';

/**
 * Tells Telegram where the service answers, with the secret to show there. Gives a sentence that says so. Throws an
 * OperatorError when the address or the secret is missing, and what grammY throws when Telegram refuses.
 */
export async function setWebhook(config: TelegramConfig, publicUrl: string | null): Promise<string> {
  const { webhookSecret } = config;
  if (!publicUrl?.startsWith('https://') || !webhookSecret) {
    throw new OperatorError('Il faut PUBLIC_URL, qui commence par https://, et TELEGRAM_WEBHOOK_SECRET.');
  }
  const url = `${publicUrl}/telegram`;
  await createBotApi(config).setWebhook({ url, secret_token: webhookSecret, allowed_updates: allowedUpdates });
  return `Telegram enverra les messages à ${url}`;
}
