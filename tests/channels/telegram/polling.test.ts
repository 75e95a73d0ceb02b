import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Running, startProcess, temporaryFolder } from '../../support/running.ts';
import { type BotApiServer, openBotApi, TOKEN } from '../../support/telegram/bot-api.ts';

/** `npm run telegram`: the bot on one's own machine. */

let botApi: BotApiServer;
let running: Running | undefined;
const { folder, remove } = temporaryFolder();
const env = () => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: botApi.root,
  TELEGRAM_WEBHOOK_SECRET: 'un_secret',
  DATABASE_PATH: join(folder, 'base.sqlite'),
});
beforeEach(async () => {
  botApi = await openBotApi();
});
afterEach(async () => {
  running?.process.kill('SIGKILL');
  await running?.ended;
  await botApi.close();
  remove();
});

test('an operator tries the bot on their machine: it sets the menu, answers a danger, and stops when asked', async () => {
  const chat = { id: 31, type: 'private' };
  botApi.updates.push({ update_id: 5, message: { message_id: 1, date: 1, chat, text: 'il me frappe' } } as never);
  running = startProcess(env(), 'telegram');
  await botApi.saw('sendMessage');
  expect(botApi.chat(31)[0]?.text).toMatch(/^❗/);
  expect(botApi.calls.some(({ method }) => method === 'setMyCommands')).toBe(true);
  expect(running.printed().stdout).toContain('https://t.me/par_ou_bot');
  expect(running.printed().stdout).not.toContain('frappe');
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(botApi.refused).toEqual([]);
}, 30_000);

test('an operator gives Telegram the address of the service; one whose token is wrong is told so', async () => {
  running = startProcess({ ...env(), PUBLIC_URL: 'https://parou.exemple.fr' }, 'telegram', 'webhook');
  expect(await running.ended).toBe(0);
  expect(botApi.calls.map(({ payload }) => payload)).toEqual([
    {
      url: 'https://parou.exemple.fr/telegram',
      secret_token: 'un_secret',
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    },
  ]);
  running = startProcess(
    { ...env(), TELEGRAM_BOT_TOKEN: '1:wrong', PUBLIC_URL: 'https://parou.exemple.fr' },
    'telegram',
    'webhook',
  );
  expect(await running.ended).toBe(1);
  expect(running.printed().stderr).toContain('Telegram refuse ce jeton.');
}, 30_000);
