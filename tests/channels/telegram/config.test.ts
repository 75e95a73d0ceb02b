import { expect, test } from 'vitest';
import { telegramLacks } from '../../../src/channels/telegram/open.ts';
import { readUpdate } from '../../../src/channels/telegram/read.ts';
import { menu } from '../../../src/channels/telegram/words.ts';
import { parseConfig } from '../../../src/config.ts';

const TELEGRAM_BOT_TOKEN = '4242:a-token';

test('without its secrets the bot is off, and what is missing has a name', () => {
  expect(parseConfig({}).telegram).toBeNull();
  expect(telegramLacks(parseConfig({}).telegram)).toBe('TELEGRAM_BOT_TOKEN');
  expect(telegramLacks(parseConfig({ TELEGRAM_BOT_TOKEN }).telegram)).toBe('TELEGRAM_WEBHOOK_SECRET');
  expect(telegramLacks(parseConfig({ TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET: 'x' }).telegram)).toBeNull();
});

test('what getMe says is taken whole or as the Bot API answers it, and Telegram’s own address is the default', () => {
  const me = { id: 4242, is_bot: true, first_name: 'Par où ?', username: 'par_ou_bot' };
  for (const told of [me, { ok: true, result: me }]) {
    const { telegram } = parseConfig({ TELEGRAM_BOT_TOKEN, TELEGRAM_BOT_INFO: JSON.stringify(told) });
    expect(telegram?.botInfo).toEqual({ id: 4242, username: 'par_ou_bot' });
  }
  expect(parseConfig({ TELEGRAM_BOT_TOKEN }).telegram?.apiRoot).toBe('https://api.telegram.org');
  const root = parseConfig({ TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' }).telegram?.apiRoot;
  expect(root).toBe('http://127.0.0.1:8081');
});

test.each([
  ['TELEGRAM_BOT_TOKEN', 'not a token'],
  ['TELEGRAM_WEBHOOK_SECRET', 'with spaces, or an é'],
])('a wrong %s is refused by its name, and never shown', (name, value) => {
  expect(() => parseConfig({ [name]: value })).toThrow(name);
  expect(() => parseConfig({ [name]: value })).not.toThrow(value);
});

test.each(['{', '[]', '{"id": "x"}'])('the bot information %s is refused', (TELEGRAM_BOT_INFO) => {
  expect(() => parseConfig({ TELEGRAM_BOT_INFO })).toThrow('la réponse de getMe');
});

test('every command of the menu is understood as a command', () => {
  for (const { command } of menu) {
    const message = { message_id: 1, chat: { id: 1, type: 'private' }, text: `/${command}` };
    const heard = readUpdate({ update_id: 1, message });
    expect([heard.kind, 'input' in heard ? Object.keys(heard.input) : []]).toEqual(
      command === 'oublier' ? ['forget', []] : ['input', ['command']],
    );
  }
});
