import { Hono } from 'hono';
import { createBotApi } from '../../../src/channels/telegram/client.ts';
import { telegramDeps } from '../../../src/channels/telegram/deps.ts';
import { createTelegram } from '../../../src/channels/telegram/routes.ts';
import type { TelegramConfig } from '../../../src/config/telegram.ts';
import { createLog } from '../../../src/log.ts';
import { openService } from '../service.ts';
import { openBotApi, TOKEN } from './bot-api.ts';
import { newPerson, SECRET } from './person.ts';

/** The real webhook over the real flows and places, and a Bot API on the loopback. Nobody waits: what would be waited for is noted. `loaded: false` leaves the directory empty. */
export async function openBot({ loaded = true } = {}) {
  const service = await openService({ loaded });
  const botApi = await openBotApi();
  const waited: number[] = [];
  const config: TelegramConfig = {
    token: TOKEN,
    webhookSecret: SECRET,
    apiRoot: botApi.root,
    botInfo: { id: 4242, username: 'par_ou_bot' },
  };
  const api = createBotApi(config, {
    timeoutSeconds: 0.2,
    now: () => service.session.now().getTime(),
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
  });
  const log = createLog('info', (line) => service.logged.push(JSON.parse(line)));
  const failures: unknown[] = [];
  const session = { ...service.session, report: (failure: unknown) => failures.push(failure) };
  /** A webhook of its own: with `typingAfter` at 0, or another session. */
  const webhook = (more: Partial<ReturnType<typeof telegramDeps>> = {}) =>
    new Hono().route('/', createTelegram({ ...telegramDeps(session, config, api, log), ...more }, SECRET));
  const app = webhook();
  return {
    app,
    webhook,
    config,
    api,
    botApi,
    session,
    service,
    failures,
    waited,
    logged: service.logged,
    person: (at = app) => newPerson(at, botApi),
    close: async () => {
      await botApi.close();
      service.close();
    },
  };
}
export type Bot = Awaited<ReturnType<typeof openBot>>;
