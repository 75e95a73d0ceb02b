import { Bot } from 'grammy';
import { assemble } from '../../assemble.ts';
import { answerUpdate } from '../../channels/telegram/answer.ts';
import { createBotApi, SendError } from '../../channels/telegram/client.ts';
import { telegramDeps } from '../../channels/telegram/deps.ts';
import { setMenu } from '../../channels/telegram/menu.ts';
import { allowedUpdates, Update } from '../../channels/telegram/update.ts';
import type { TelegramConfig } from '../../config/telegram.ts';
import type { Config } from '../../config.ts';
import { content } from '../../content.generated.ts';
import { createLog, describeError } from '../../log.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';
import { secretKeyBeside } from '../../node/secret-key.ts';

/** Answers the updates of the bot, one after another, until the process is asked to stop. Throws what grammY throws when it cannot begin. */
export async function poll(config: Config, telegram: TelegramConfig, write: (line: string) => void): Promise<void> {
  const log = createLog(config.logLevel, write);
  const { db, close } = openDatabase(config.databasePath);
  try {
    await loadData(db, config.territoires);
    const { session } = assemble(config, content, db, config.secretKey ?? secretKeyBeside(config.databasePath), log);
    const api = createBotApi(telegram);
    const deps = telegramDeps(session, telegram, api, log);
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
    bot.use(async ({ update, me }) => {
      const read = Update.safeParse(update);
      if (read.success) await answerUpdate({ ...deps, username: me.username }, read.data);
    });
    // A reply that could not be sent has its line in the log already.
    bot.catch(({ error }) => {
      if (!(error instanceof SendError)) log('error', 'failure', describeError(error));
    });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void bot.stop());
    await bot.start({
      allowed_updates: allowedUpdates,
      onStart: async ({ username }) => {
        await setMenu(api, log);
        write(`Par où ? répond sur https://t.me/${username}   (Ctrl + C pour arrêter)`);
      },
    });
  } finally {
    close();
  }
}
