import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import worker from '../../src/worker.ts';
import { openD1 } from './d1.ts';

/** The bot in workerd, up to its call to Telegram: nothing listens at that address. */

const SECRET = 'a_secret-for-tests';
const bindings = {
  ...env,
  TELEGRAM_BOT_TOKEN: '4242:a-token-that-opens-nothing',
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
};

beforeAll(async () => {
  await openD1();
});

const post = async (update: unknown, secret = SECRET): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
  const request = new Request('https://par-ou.test/telegram', {
    method: 'POST',
    headers,
    body: JSON.stringify(update),
  });
  return (await worker.fetch(request, bindings, createExecutionContext())).status;
};
const says = (update_id: number, text: string) => ({
  update_id,
  message: { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, text },
});

test('on Cloudflare, the bot knows who calls, takes the message, and has it come again while Telegram is out of reach', async () => {
  expect(await post(says(1, 'bonjour'), 'another')).toBe(401);
  expect(await post({ message: {} })).toBe(400);
  expect(await post({ update_id: 2 })).toBe(200);
  expect(await post(says(3, '/start'))).toBe(503);
  const { results } = await env.DB.prepare("SELECT count(*) AS n FROM turns WHERE channel = 'telegram'").all();
  expect(results).toEqual([{ n: 1 }]);
});
