import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setMenu } from '../../../src/channels/telegram/menu.ts';
import { sessionOf } from '../../../src/session/hash.ts';
import { loadTurns } from '../../../src/store/turns.ts';
import { openService } from '../../support/service.ts';
import { type Bot, openBot } from '../../support/telegram/bot.ts';
import { failures } from '../../support/telegram/bot-api.ts';
import { post, SECRET } from '../../support/telegram/person.ts';

/** What comes to the webhook that is not a message of a person, and what fails on the way back. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot({ loaded: false });
}, 30_000);
afterAll(() => bot.close());
beforeEach(() => {
  bot.logged.length = 0;
  bot.failures.length = 0;
  bot.waited.length = 0;
});

const turnsOf = async (chat: number) =>
  (await loadTurns(bot.session.db, sessionOf(bot.session.secret, { channel: 'telegram', contact: String(chat) })))
    .turns;
const update = (id: number, chat = 77) => ({
  update_id: id,
  message: { message_id: 1, date: 1, chat: { id: chat, type: 'private' }, text: 'bonjour' },
});

describe('a demand that Telegram did not make', () => {
  test.each([
    ['without a secret', { 'x-telegram-bot-api-secret-token': '' }],
    ['with another secret', { 'x-telegram-bot-api-secret-token': 'another' }],
    ['with the beginning of the secret', { 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }],
    ['with more than the secret', { 'x-telegram-bot-api-secret-token': `${SECRET}x` }],
  ])('%s is refused, and nothing is done', async (_, headers) => {
    expect((await post(bot.app, update(1), headers)).status).toBe(401);
    // The secret is looked at before the body, however wrong that is.
    expect((await post(bot.app, 'x'.repeat(300_000), headers)).status).toBe(401);
    expect(bot.botApi.chat(77)).toEqual([]);
    expect(await turnsOf(77)).toEqual([]);
  });

  test.each([
    ['too large', JSON.stringify({ ...update(2), more: 'x'.repeat(300_000) }), {}, 413],
    ['not JSON', '{"update_id": 3,', {}, 400],
    ['empty', '', {}, 400],
    ['not an update', [1, 2], {}, 400],
    ['without a number', { message: update(4).message }, {}, 400],
    ['with a message that is none', { update_id: 5, message: { text: 'bonjour' } }, {}, 400],
    [
      'with a chat that is no number',
      { update_id: 6, message: { message_id: 1, chat: { id: 'x', type: 'private' } } },
      {},
      400,
    ],
    [
      'with a place that is nowhere',
      { update_id: 7, message: { ...update(7).message, location: { latitude: 91, longitude: 0 } } },
      {},
      400,
    ],
    ['a form', 'text=bonjour', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('a body that is %s', async (_, body, headers, status) => {
    expect((await post(bot.app, body, headers as Record<string, string>)).status).toBe(status);
    expect(bot.botApi.chat(77)).toEqual([]);
    expect(await turnsOf(77)).toEqual([]);
  });

  test('an update of a kind, or with fields, that this bot does not know is taken and left alone', async () => {
    expect((await post(bot.app, { update_id: 8, purchased_paid_media: {} })).status).toBe(200);
    expect(
      (await post(bot.app, { update_id: 9, message: { ...update(9).message, text: undefined, new_chat_title: 'x' } }))
        .status,
    ).toBe(200);
    expect(bot.botApi.chat(77)).toEqual([]);
    expect((await post(bot.app, { ...update(10, 78), unheard_of: 1 })).status).toBe(200);
    expect(bot.botApi.chat(78)).toHaveLength(1);
  });

  test('without a token, or without a secret, there is no webhook', async () => {
    const env = { TELEGRAM_BOT_TOKEN: '1:x', TELEGRAM_API_ROOT: bot.botApi.root };
    for (const [given, status] of [
      [{}, 404],
      [env, 404],
      [{ ...env, TELEGRAM_WEBHOOK_SECRET: SECRET }, 200],
    ] as const) {
      const service = await openService({ loaded: false, env: given });
      expect((await post(service.app, { update_id: 11 })).status).toBe(status);
      service.close();
    }
  });
});

describe('the same update twice', () => {
  test('is taken once and answered once, even when both come at the same time', async () => {
    const person = bot.person();
    const first = person.says('je cherche de l’aide');
    await Promise.all([first, person.again()]);
    await person.again();
    expect(await turnsOf(person.chat)).toHaveLength(1);
    expect(person.shown()).toHaveLength(1);
  });

  test('that another process had taken is answered by the same words, and changes nothing', async () => {
    const person = bot.person();
    await person.says('/start');
    await person.presses('Je vis avec un handicap');
    const said = person.last().text;
    const elsewhere = bot.webhook();
    expect((await post(elsewhere, person.lastUpdate())).status).toBe(200);
    expect(await turnsOf(person.chat)).toHaveLength(2);
    expect(person.last().text).toBe(said);
    const acknowledged = bot.botApi.calls.findLast(({ method }) => method === 'answerCallbackQuery');
    expect(acknowledged?.payload).not.toHaveProperty('text');
    expect(bot.botApi.refused.splice(0)).toEqual([expect.stringContaining('not modified')]);
  });

  test('an older one that comes late does not undo what followed', async () => {
    const person = bot.person();
    await person.says('/start');
    const [start] = [person.last()];
    const data = start.buttons.flat().find(({ text }) => text === 'Je vis avec un handicap')?.callback_data ?? '';
    await person.presses('Je suis une personne âgée');
    const asked = person.last().text;
    await person.pressesData(data, start);
    expect(person.last().text).toBe(asked);
    expect(bot.botApi.calls.findLast(({ method }) => method === 'answerCallbackQuery')?.payload.text).toContain(
      'passée',
    );
    bot.botApi.refused.length = 0;
  });
});

describe('Telegram does not take the answer', () => {
  test('it asks to wait: the message comes after that time', async () => {
    const person = bot.person();
    bot.botApi.fail('sendMessage', failures.tooMany(3));
    expect((await person.says('/start')).status).toBe(200);
    expect(bot.waited).toEqual([3000]);
    expect(person.shown()).toHaveLength(1);
  });

  test('it asks to wait for long: the update is to come again, and is then answered', async () => {
    const person = bot.person();
    bot.botApi.fail('sendMessage', failures.tooMany(600));
    const refused = await person.says('/start');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('600');
    expect(bot.waited).toEqual([]);
    // Too soon: this chat is left in peace, another one is not.
    expect((await person.again()).status).toBe(503);
    expect(person.shown()).toHaveLength(0);
    expect((await bot.person().says('/start')).status).toBe(200);
    bot.service.waitDays(1);
    expect((await person.again()).status).toBe(200);
    expect(person.shown()).toHaveLength(1);
    expect(await turnsOf(person.chat)).toHaveLength(1);
  });

  test('the person blocked the bot: one line without their words, and Telegram is not asked to try again', async () => {
    const person = bot.person();
    bot.botApi.fail('sendMessage', failures.blocked);
    expect((await person.says('un secret que personne ne doit lire')).status).toBe(200);
    expect(bot.logged).toHaveLength(1);
    expect(bot.logged[0]).toMatchObject({ level: 'info', event: 'telegram not sent', code: '403', permanent: true });
    expect(JSON.stringify(bot.logged)).not.toMatch(new RegExp(`secret que|${person.chat}`));
  });

  test.each([
    ['fails twice', [failures.broken, failures.broken]],
    ['does not answer in time', ['silence' as const]],
  ])('it %s: the update is to come again, and goes on where it stopped', async (_, planned) => {
    const person = bot.person();
    bot.botApi.fail('sendMessage', ...planned);
    expect((await person.says('/start')).status).toBe(503);
    expect(bot.logged).toHaveLength(1);
    expect(JSON.stringify(bot.logged)).not.toContain(String(person.chat));
    expect((await person.again()).status).toBe(200);
    expect(person.shown()).toHaveLength(1);
    expect(await turnsOf(person.chat)).toHaveLength(1);
  });

  test('it fails once: the person sees nothing of it', async () => {
    const person = bot.person();
    bot.botApi.fail('sendMessage', failures.broken);
    expect((await person.says('/start')).status).toBe(200);
    expect(person.shown()).toHaveLength(1);
  });

  test('a danger that was pressed and not delivered is still told when the update comes again', async () => {
    const person = bot.person();
    await person.says('/start');
    await person.presses('Choisir dans une liste');
    await person.presses(/iolence/);
    const button = person
      .last()
      .buttons.flat()
      .find(({ callback_data }) => callback_data?.endsWith(':violences-conjugales'));
    bot.botApi.fail('editMessageText', 'silence');
    await person.presses(button?.text ?? '');
    if (/Valider/.test(JSON.stringify(person.last().buttons)))
      expect((await person.presses('Valider')).status).toBe(503);
    await post(bot.webhook(), person.lastUpdate());
    expect(person.read()).toContain('3919');
    bot.botApi.refused.length = 0;
  });

  test('the menu of commands is refused: one line, and nothing else', async () => {
    bot.botApi.fail('setMyCommands', failures.blocked);
    const lines: string[] = [];
    await setMenu(bot.api, (_, event) => lines.push(event));
    expect(lines).toEqual(['telegram menu not set']);
    await setMenu(bot.api, (_, event) => lines.push(event));
    expect(lines).toHaveLength(1);
  });
});

test('the database fails: calm words and every number, no turn, one line; a danger is answered all the same', async () => {
  const down = await openBot({ loaded: false });
  const person = down.person();
  await person.says('/start');
  down.service.close();
  expect((await person.says('je cherche du travail')).status).toBe(200);
  const said = person.last().text;
  expect(said).toContain('Réessayez dans quelques minutes');
  for (const number of ['17', '15', '18', '112', '114', '115', '119', '3114', '3919']) {
    expect(said).toMatch(new RegExp(`[☎✉] ${number} :`));
  }
  expect(down.failures).toHaveLength(1);
  await person.says('il me frappe');
  expect(person.last().text).toMatch(/^❗ .*17/);
  expect(person.last().text).toContain('3919');
  await person.presses('Choisir dans une liste', person.shown()[0]);
  expect(person.last().text).toContain('Réessayez');
  await person.says('/oublier');
  expect(person.last().text).toContain('Réessayez');
  await down.botApi.close();
});
