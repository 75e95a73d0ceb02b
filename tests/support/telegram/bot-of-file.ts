import { afterAll, beforeAll, expect } from 'vitest';
import { type Bot, openBot } from './bot.ts';

/**
 * A bot for the tests of a file: opened before the first, closed after the last. Telegram then has refused nothing it was
 * sent, but to change a message into itself, and nothing has failed.
 */
export function botOfFile(): { readonly bot: Bot } {
  let bot: Bot;
  beforeAll(async () => {
    bot = await openBot();
  }, 30_000);
  afterAll(async () => {
    const refused = bot.botApi.refused.filter((why) => !why.includes('not modified'));
    await bot.close();
    expect(refused).toEqual([]);
    expect(bot.failures).toEqual([]);
  });
  return {
    get bot() {
      return bot;
    },
  };
}
