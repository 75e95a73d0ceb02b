import { describe, expect, test } from 'vitest';
import { sessionOf } from '../../../src/session/hash.ts';
import { turns } from '../../../src/store/tables.ts';
import { loadTurns } from '../../../src/store/turns.ts';
import type { Bot } from '../../support/telegram/bot.ts';
import { botOfFile } from '../../support/telegram/bot-of-file.ts';

/** Whole conversations through the real webhook, seen as the person sees them. */

const here = botOfFile();

const turnsOf = async (chat: number) =>
  (
    await loadTurns(
      here.bot.session.db,
      sessionOf(here.bot.session.secret, { channel: 'telegram', contact: String(chat) }),
    )
  ).turns;
const buttonsOf = (shown: { buttons: { text: string }[][] } | undefined) =>
  shown?.buttons.flat().map(({ text }) => text) ?? [];

test('somebody reaches their plan by buttons alone: one message that changes, then the places', async () => {
  const person = here.bot.person();
  await person.says('/start');
  expect(person.last().text).toContain('C’est gratuit et anonyme.');
  await person.presses('Choisir dans une liste');
  await person.presses(/logement/i);
  await person.presses(/Je n’arrive plus à payer/);
  expect(person.shown()).toHaveLength(1);
  await person.presses('Valider');
  expect(person.last().keyboard).toBe('position');
  await person.sends({ location: { latitude: 47.586, longitude: 1.336 } });
  await answerAll(person);
  const plan = person.read();
  expect(plan).toContain('Votre plan');
  expect(plan).toContain('0 805 160 075');
  expect(plan).toContain('Blois');
  const places = person.shown().filter(({ text }) => /Qui s’en? (en )?occupe|Qui s’occupe/.test(text));
  expect(places.length).toBeGreaterThan(0);
  expect(person.shown().some(({ contact }) => contact?.phone_number.startsWith('+33'))).toBe(true);
  const map = person
    .shown()
    .flatMap(({ buttons }) => buttons.flat())
    .find(({ url }) => url);
  expect(map?.url).toMatch(/^https:\/\/www\.openstreetmap\.org\/\?mlat=47\.\d+&mlon=1\.\d+#map=18/);
});

test('somebody reaches the same plan with words alone', async () => {
  const person = here.bot.person();
  await person.says('je n’arrive plus à payer mon loyer');
  await person.says('oui');
  expect(person.last().keyboard).toBe('position');
  await person.says('Blois');
  expect(person.shown().some(({ keyboard }) => keyboard === 'removed')).toBe(true);
  for (let asked = 0; asked < 6 && !person.read().includes('Votre plan'); asked++) await person.says('1');
  expect(person.read()).toContain('Votre plan');
  expect(person.read()).toContain('0 805 160 075');
});

/** Takes the first answer of every question, until there is a plan. */
async function answerAll(person: ReturnType<Bot['person']>): Promise<void> {
  for (let asked = 0; asked < 8 && !person.read().includes('Votre plan'); asked++) {
    const message = person.shown().findLast(({ buttons }) => buttons.length > 0);
    const answer = message?.buttons.flat().find(({ callback_data }) => /^[at]:/.test(callback_data ?? ''));
    if (!answer?.callback_data) return;
    await person.pressesData(answer.callback_data, message);
    if (answer.callback_data.startsWith('t:')) await person.presses('Valider');
  }
}

describe('a danger', () => {
  test('comes first, before the question, without a sound, and the conversation goes on', async () => {
    const person = here.bot.person();
    await person.says('/start');
    await person.says('mon mari me frappe');
    const { text, silent, buttons } = person.last();
    expect(text.startsWith('❗')).toBe(true);
    expect(text.indexOf('3919')).toBeLessThan(text.indexOf('?'));
    expect(text).toContain('/oublier');
    expect(silent).toBe(true);
    expect(buttons.length).toBeGreaterThan(0);
  });

  test.each([
    ['in the words of a photo', { photo: [{ file_id: 'x' }], caption: 'il me frappe' }],
    ['in a forwarded message', { text: 'il me frappe', forward_origin: { type: 'hidden_user' } }],
    ['after a command', { text: '/aide il me frappe' }],
    ['in what a link carries', { text: '/start il me frappe' }],
  ])('is heard %s', async (_, held) => {
    const person = here.bot.person();
    await person.sends(held);
    expect(person.last().text.startsWith('❗')).toBe(true);
  });

  test('is heard in a message that was edited', async () => {
    const person = here.bot.person();
    await person.edits('il me frappe');
    expect(person.last().text.startsWith('❗')).toBe(true);
  });

  test('is told even on the button of an old question, or of a chat that was erased', async () => {
    const person = here.bot.person();
    await person.says('/start');
    await person.presses('Choisir dans une liste');
    await person.presses(/iolence/);
    const list = { ...person.last() };
    const data = list.buttons
      .flat()
      .find(({ callback_data }) => callback_data?.endsWith(':violences-conjugales'))?.callback_data;
    const pressed = data?.replace(/^t:/, 'a:') ?? '';
    await person.says('/recommencer');
    await person.pressesData(pressed, list);
    expect(person.shown().find(({ id }) => id === list.id)?.text).toContain('3919');
    await person.says('/oublier');
    await person.pressesData(pressed, list);
    expect(
      person
        .shown()
        .find(({ id }) => id === list.id)
        ?.text.startsWith('❗'),
    ).toBe(true);
  });
});

test('a danger that is ticked among other answers is told at once, before « Valider »', async () => {
  const person = here.bot.person();
  await person.says('/start');
  await person.presses('Choisir dans une liste');
  await person.presses(/iolence/);
  const list = person.last();
  const tick = list.buttons.flat().find(({ callback_data }) => /^t:.*:violences-conjugales$/.test(callback_data ?? ''));
  await person.pressesData(tick?.callback_data ?? '', list);
  const told = here.bot.botApi.calls.findLast(({ method }) => method === 'answerCallbackQuery')?.payload;
  expect(told).toMatchObject({ show_alert: true, text: expect.stringMatching(/17.*114.*3919/) });
});

describe('commands', () => {
  test.each(['/retour', '/retour@par_ou_bot', 'retour', 'Retour'])('%s goes back', async (said) => {
    const person = here.bot.person();
    await person.says('/start');
    const first = person.last().text;
    await person.presses('Choisir dans une liste');
    await person.says(said);
    expect(person.last().text).toContain(first.split('\n').at(-1));
    expect(buttonsOf(person.last())).toContain('Choisir dans une liste');
  });

  test('/personne and /aide answer and keep the question', async () => {
    const person = here.bot.person();
    await person.says('/start');
    await person.says('/personne');
    expect(person.last().text).toMatch(/02 54 \d\d \d\d \d\d|02 47 \d\d \d\d \d\d/);
    expect(buttonsOf(person.last())).toContain('Choisir dans une liste');
    await person.says('/aide');
    expect(person.last().text).toContain('Nous ne demandons pas votre nom.');
  });

  test('/oublier erases all: nothing is left under this chat, and what follows is a beginning', async () => {
    const person = here.bot.person();
    await person.says('je n’arrive plus à payer mon loyer');
    await person.says('/oublier');
    expect(await turnsOf(person.chat)).toEqual([]);
    expect(person.last()).toMatchObject({ keyboard: 'removed', text: expect.stringContaining('C’est effacé') });
    await person.presses(/loyer/);
    expect(person.read()).toContain('Que se passe-t-il');
    const [row] = await here.bot.session.db.select().from(turns).limit(1);
    expect(JSON.stringify(row)).not.toContain(String(person.chat));
  });

  test('/continuer gives a code, which another chat takes up by words or by a link', async () => {
    const person = here.bot.person();
    await person.says('je n’arrive plus à payer mon loyer');
    await person.says('oui');
    const asked = person
      .shown()
      .findLast(({ buttons }) => buttons.length > 0)
      ?.text.split('\n')
      .find((line) => line.endsWith('?'));
    await person.says('/continuer');
    const code = /(\d{4}) (\p{L}+)/u.exec(person.read());
    const other = here.bot.person();
    await other.says(`/start ${code?.[1]}-${code?.[2]}`);
    expect(other.read()).toContain(asked);
  });
});

describe('a link with a need and a commune', () => {
  test('begins where both are known', async () => {
    const person = here.bot.person();
    await person.says('/start rsa_41018');
    expect(person.shown().some(({ keyboard }) => keyboard === 'position')).toBe(false);
    expect(person.last().text).not.toContain('Où habitez-vous');
    await answerAll(person);
    expect(person.read()).toContain('Votre plan');
    expect(person.read()).toContain('Blois');
  });

  test('that says a danger says its numbers first', async () => {
    const person = here.bot.person();
    await person.says('/start violences-conjugales_41018');
    expect(person.shown()[0]?.text.startsWith('❗')).toBe(true);
    expect(person.shown()[0]?.text).toContain('3919');
  });

  test('with a need alone asks for the place; with a wrong one, is a beginning', async () => {
    const person = here.bot.person();
    await person.says('/start rsa');
    expect(person.read()).toContain('Où habitez-vous');
    const other = here.bot.person();
    await other.says('/start rien-de-tel_99999');
    expect(other.read()).toContain('Que se passe-t-il');
    await other.says('/start rsa_99999');
    expect(other.read()).toContain('Où habitez-vous');
  });
});

describe('what is not words', () => {
  test.each([
    ['voice', { voice: { file_id: 'x', duration: 3 } }, 'vocaux'],
    ['photo', { photo: [{ file_id: 'x' }] }, 'images'],
    ['sticker', { sticker: { file_id: 'x' } }, 'mots'],
    ['contact', { contact: { phone_number: '+33600000000', first_name: 'Camille' } }, 'aucun nom'],
    ['poll', { poll: { id: 'x' } }, 'lire ce message'],
  ])('a %s is answered kindly, with the numbers of danger', async (_, held, says) => {
    const person = here.bot.person();
    await person.sends(held);
    expect(person.last().text).toContain(says);
    expect(person.last().text).toContain('☎ 17 :');
    expect(await turnsOf(person.chat)).toEqual([]);
  });

  test('the words beside a photo are read', async () => {
    const person = here.bot.person();
    await person.sends({ photo: [{ file_id: 'x' }], caption: 'je n’arrive plus à payer mon loyer' });
    expect(person.last().text).toContain('Nous ne pouvons pas voir les images.');
    expect(buttonsOf(person.last()).join()).toContain('loyer');
  });

  test('an edited answer changes nothing and is told so; a moving position is left alone', async () => {
    const person = here.bot.person();
    await person.says('/start');
    const before = await turnsOf(person.chat);
    await person.edits('en fait je cherche du travail');
    expect(person.last().text).toContain('nouveau message');
    await person.send({
      edited_message: {
        message_id: 1,
        date: 1,
        chat: { id: person.chat, type: 'private' },
        location: { latitude: 47, longitude: 1 },
      },
    });
    expect(person.shown()).toHaveLength(2);
    expect(await turnsOf(person.chat)).toEqual(before);
  });

  test('a group is declined once, with where to write, and left', async () => {
    const chat = { id: -100_42, type: 'supergroup', title: 'Voisins' };
    const person = here.bot.person();
    await person.send({ my_chat_member: { chat, new_chat_member: { status: 'member' } } });
    await person.send({ message: { message_id: 1, date: 1, chat, text: '/start' } });
    await person.send({ my_chat_member: { chat, new_chat_member: { status: 'left' } } });
    expect(here.bot.botApi.chat(chat.id).map(({ text }) => text)).toEqual([
      expect.stringContaining('https://t.me/par_ou_bot'),
    ]);
    expect(here.bot.botApi.calls.filter(({ method }) => method === 'leaveChat')).toHaveLength(1);
  });
});

describe('buttons', () => {
  test('several answers are ticked, unticked and sent together', async () => {
    const person = here.bot.person();
    await person.says('/start');
    await person.presses('Choisir dans une liste');
    await person.presses(/logement/i);
    const labels = buttonsOf(person.last()).filter((text) => text.startsWith('☐'));
    await person.presses(labels[0] ?? '');
    await person.presses(labels[1] ?? '');
    expect(buttonsOf(person.last()).filter((text) => text.startsWith('☑'))).toHaveLength(2);
    await person.presses((labels[1] ?? '').replace('☐', '☑'));
    const before = (await turnsOf(person.chat)).length;
    await person.presses('Valider');
    const last = (await turnsOf(person.chat)).at(-1);
    expect(await turnsOf(person.chat)).toHaveLength(before + 1);
    expect(last).toMatchObject({ kind: 'answered' });
    expect(Object.values((last as { set: Record<string, string[]> }).set).flat()).toHaveLength(1);
  });

  test('« Valider » with nothing ticked asks to tick', async () => {
    const person = here.bot.person();
    await person.says('/start');
    await person.presses('Choisir dans une liste');
    await person.presses(/logement/i);
    await person.presses('Valider');
    expect(here.bot.botApi.calls.findLast(({ method }) => method === 'answerCallbackQuery')?.payload.text).toContain(
      'Cochez',
    );
  });

  test('one of an old question changes nothing: where the person stands takes its place', async () => {
    const person = here.bot.person();
    await person.says('/start');
    const old = { ...person.last() };
    await person.says('je n’arrive plus à payer mon loyer');
    const before = await turnsOf(person.chat);
    await person.presses('Je vis avec un handicap', old);
    expect(await turnsOf(person.chat)).toEqual(before);
    expect(person.shown()[0]?.text).toContain('Est-ce bien cela');
  });

  test('one on a message that is gone, or too old to be read, is answered by a new message', async () => {
    const person = here.bot.person();
    await person.says('/start');
    const old = { ...person.last() };
    here.bot.botApi.drop(person.chat, old.id);
    await person.presses('Choisir dans une liste', old);
    expect(person.last().text).toContain('De quoi s’agit-il');
    await person.pressesData('a:zzz:rien');
    expect(person.shown()).toHaveLength(2);
    here.bot.botApi.refused.length = 0;
  });

  test('data that no button of ours bears does nothing', async () => {
    const person = here.bot.person();
    await person.says('/start');
    const before = await turnsOf(person.chat);
    for (const data of ['', 'x', 'a:', 'c:zzz:détruire', `a:${'z'.repeat(60)}`])
      await person.pressesData(data, person.last());
    expect(await turnsOf(person.chat)).toEqual(before);
  });
});

test('« typing » is shown while the work lasts, and the answer comes after it', async () => {
  const { directory } = here.bot.session;
  const before = here.bot.botApi.calls.length;
  const slow = here.bot.webhook({
    typingAfter: 0,
    session: {
      ...here.bot.session,
      directory: {
        ...directory,
        servedNames: async () => {
          await here.bot.botApi.saw('sendChatAction');
          return directory.servedNames();
        },
      },
    },
  });
  await here.bot.person(slow).says('je n’arrive plus à payer mon loyer');
  expect(here.bot.botApi.calls.slice(before).map(({ method }) => method)).toEqual(['sendChatAction', 'sendMessage']);
});
