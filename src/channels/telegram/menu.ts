import { describeError, type Log } from '../../log.ts';
import type { BotApi } from './client.ts';
import { menu } from './words.ts';

/** Tells Telegram the menu of commands, once the service answers. A failure leaves one line in the log: the commands work without their menu. */
export async function setMenu(api: BotApi, log: Log): Promise<void> {
  try {
    await api.setMyCommands({ commands: menu });
  } catch (error) {
    log('warn', 'telegram menu not set', describeError(error));
  }
}
