import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/channels/channel.ts';
import { converse } from '../../src/session/conversation.ts';
import { sessionOf } from '../../src/session/hash.ts';
import type { Speaker } from '../../src/session/session.ts';
import { showSession } from '../../src/session/show-session.ts';
import { welcome } from '../../src/session/welcome.ts';
import { loadTurns } from '../../src/store/turns.ts';
import { translatorIn } from '../../src/translation/shipped.ts';
import { eachService, sayOn, toRent } from '../support/conversation.ts';
import { message } from '../support/little-service.ts';
import { content } from '../support/shipped.ts';

/** The language of a conversation: chosen or heard, kept, carried, and never taken for an answer. */

const service = eachService(() => content);
const web = { channel: 'web', contact: 'quelqu’un' } as const;
const phone = { channel: 'sms', contact: '0600000000' } as const;
const chat = { channel: 'telegram', contact: 'tchat' } as const;

const say = (speaker: Speaker, ...inputs: Input[]) => sayOn(service.deps, speaker, ...inputs);
const english = translatorIn('en');

describe('somebody who chooses a language', () => {
  test('is asked the same question in it, and every next one', async () => {
    const french = await say(web, ...toRent());
    const same = await say(web, { language: 'en' });
    expect(same).toMatchObject({ lang: 'en', step: french.step });
    const home = await say(web, { command: 'restart' });
    expect(home).toMatchObject({
      lang: 'en',
      question: { label: english('Que se passe-t-il ? Dites-le avec vos mots.') },
    });
    expect(home.question?.label).not.toContain('Dites');
  });

  test('keeps it when the service was stopped and started again', async () => {
    await say(web, { language: 'es' });
    expect(await showSession(service.deps, web)).toMatchObject({ status: 'ok', prompt: { lang: 'es' } });
  });

  test('has answered nothing by it: nothing to go back to, nothing to show, nothing to hand over', async () => {
    const prompt = await say(web, { language: 'pt' });
    expect(prompt).toMatchObject({ given: [], progress: { done: 0 } });
    expect(await say(web, { command: 'back' })).toMatchObject({ lang: 'pt', notice: { code: 'nothing_before' } });
    expect((await say(web, { command: 'continue_elsewhere' })).notice?.code).toBe('handoff_nothing');
  });

  test('keeps it when going back over every answer', async () => {
    await say(web, { language: 'tr' }, ...toRent());
    expect(await say(web, { command: 'back' }, { command: 'back' }, { command: 'back' })).toMatchObject({ lang: 'tr' });
  });

  test('reads again, in it, the danger that was just told', async () => {
    await say(web, { text: 'mon mari me frappe' });
    const again = await say(web, { language: 'en' });
    expect(again.danger?.helplines.map(({ numero }) => numero)).toEqual(['3919', '17', '114']);
    expect(again.danger?.says[0]).toBe(
      english('En danger maintenant : appelez le 17. Impossible de parler : SMS au 114.'),
    );
    expect(again.danger?.says.join(' ')).not.toContain('Appels');
  });

  test('is not refused anything twice by it', async () => {
    await say(web, ...toRent());
    const refused = await converse(service.deps, message({ choice: 'inconnu' }), 'client');
    expect(refused).toMatchObject({ rejected: { reason: 'not_offered' } });
    const taken = await converse(service.deps, message({ language: 'en' }), 'client');
    expect(taken).toMatchObject({
      status: 'ok',
      rejected: undefined,
      prompt: { lang: 'en', notice: { code: 'not_offered' } },
    });
  });

  test('comes back to French by its name, and by a choice', async () => {
    await say(web, { language: 'pt' });
    expect((await say(web, { text: 'Français' })).lang).toBeUndefined();
    expect((await say(web, { text: 'Türkçe' })).lang).toBe('tr');
    expect((await say(web, { language: 'fr' })).lang).toBeUndefined();
  });

  test('finds it on the line where they go on, where that line speaks it', async () => {
    await say(web, { language: 'pt' }, ...toRent());
    const code = (await say(web, { command: 'continue_elsewhere' })).notice?.handoff?.code ?? '';
    expect((await say(chat, { text: code })).lang).toBe('pt');
  });

  test('reads French in an SMS, which carries nothing else, and their language again on the pages', async () => {
    await say(web, { language: 'pt' }, ...toRent());
    const code = (await say(web, { command: 'continue_elsewhere' })).notice?.handoff?.code ?? '';
    expect((await say(phone, { text: code })).lang).toBeUndefined();
    const back = (await say(phone, { command: 'continue_elsewhere' })).notice?.handoff?.code ?? '';
    expect((await say({ ...chat }, { text: back })).lang).toBe('pt');
  });
});

describe('somebody who writes in another language', () => {
  const written = 'hello please i need help with my house thank you';

  test('is answered in it from then on, and told the way back', async () => {
    const prompt = await say(web, { text: written });
    expect(prompt).toMatchObject({ lang: 'en', notice: { code: 'other_language', lang: 'en' } });
    expect(prompt.notice?.says).toContain(english('Pour revenir au français, écrivez « français ».'));
    expect((await say(web, { choice: 'themes' })).lang).toBe('en');
    expect((await say(web, { text: 'français' }, { text: written })).lang).toBeUndefined();
  });

  test('is told the danger in it even when nothing can be kept', async () => {
    service.close();
    const taken = await converse(
      service.deps,
      message({ text: 'help me please my husband wants to kill me now' }),
      'client',
    );
    expect(taken).toMatchObject({ status: 'ok', prompt: { lang: 'en', step: null } });
    const { danger } = taken.status === 'ok' ? taken.prompt : {};
    expect(danger?.helplines[0]?.numero).toBe('17');
    expect(danger?.says[0]).not.toMatch(/appelez/i);
    await service.replace();
  });
});

test('the page that a first message is sent from says its language', async () => {
  const taken = await converse(service.deps, message({ choice: 'themes' }, { lang: 'es' }), 'client');
  expect(taken).toMatchObject({ status: 'ok', prompt: { lang: 'es' } });
  const { turns } = await loadTurns(service.db, sessionOf(service.deps.secret, web));
  expect(turns).toHaveLength(1);
  expect((await say(web, { command: 'restart' })).lang).toBe('es');
});

test('the first page is asked in any language before anything is kept', async () => {
  expect(welcome(service.deps, 'en')).toMatchObject({ lang: 'en', given: [] });
  expect((await loadTurns(service.db, sessionOf(service.deps.secret, web))).turns).toEqual([]);
});

test('where the words of a need exist in French only, it is said, and a person is offered', async () => {
  const plan = await say(
    web,
    { language: 'en' },
    { choice: 'themes' },
    { choice: 'papiers' },
    { choices: ['domiciliation'] },
    { text: 'Vendôme' },
  );
  expect(plan.french?.length).toBeGreaterThan(0);
  expect(plan.translation?.says).toHaveLength(2);
  expect(plan.french).not.toContain(plan.translation?.says[0]);
  expect(plan.exits.map(({ command }) => command)).toContain('human');
});
