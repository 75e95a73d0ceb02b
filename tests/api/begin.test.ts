import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prompt } from '../../src/engine/prompt.ts';
import { openService, type Service } from '../support/service.ts';
import { content } from '../support/shipped.ts';
import { get, post } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

type Begun = { session: string; prompt: Prompt; rejected?: { reason: string }; ignored?: string[] };

const begin = async (body: unknown): Promise<Begun> => {
  const response = await post(service, '/sessions', body);
  expect(response.status).toBe(201);
  return (await response.json()) as Begun;
};
const now = async (session: string): Promise<Prompt> =>
  ((await (await get(service, `/sessions/${session}`)).json()) as { prompt: Prompt }).prompt;

describe('someone who comes from a page that knows what they look for', () => {
  test('is not asked again the need and the commune that the page told', async () => {
    const { session, prompt } = await begin({ need: 'rsa', commune: '41018' });
    expect(prompt.step).toMatch(/^rsa\//);
    expect(prompt.given.map(({ answer }) => answer)).toContain('Blois');
    expect((await now(session)).step).toBe(prompt.step);
  });

  test('who does not say where they live is not asked the département that the page told', async () => {
    const sayNothing = async (told: object) => {
      const { session, prompt } = await begin({ need: 'rsa', ...told });
      expect(prompt.question?.kind).toBe('place');
      await post(service, `/sessions/${session}/turns`, { input: { command: 'skip' } });
      return (await now(session)).step;
    };
    expect(await sayNothing({})).toBe('departement');
    expect(await sayNothing({ departement: '41' })).not.toBe('departement');
    expect((await begin({ departement: '75' })).ignored).toEqual(['departement']);
  });

  test('keeps the commune although it is asked for much later', async () => {
    const { session, prompt } = await begin({ commune: '41018' });
    expect(prompt.step).toBe('accueil/entree');
    const said = await post(service, `/sessions/${session}/turns`, { input: { text: 'je veux demander le rsa' } });
    const heard = ((await said.json()) as { prompt: Prompt }).prompt;
    const chosen = await post(service, `/sessions/${session}/turns`, { input: { choices: ['rsa'] } });
    expect(heard.step).toBe('accueil/besoins_entendus');
    expect(((await chosen.json()) as { prompt: Prompt }).prompt.step).toMatch(/^rsa\//);
  });

  const offered = content.needs.flatMap(({ code }) => (code === 'hors-sujet' ? [] : [code]));
  test.each(offered)('is led to « %s » by its code', async (need) => {
    const { prompt, ignored } = await begin({ need, commune: '41018' });
    expect(ignored).toBeUndefined();
    expect(prompt.step?.startsWith('accueil/') ?? false).toBe(false);
    expect(prompt.given.map(({ answer }) => answer)).toContain('Blois');
  });

  test('may give a first answer in the same request, and is told when it is not understood', async () => {
    const taken = await begin({ commune: '41018', input: { text: 'je ne peux plus payer mon loyer' } });
    expect(taken.prompt.question?.choices?.map(({ id }) => id)).toContain('impaye-loyer');
    expect(taken.rejected).toBeUndefined();
    const refused = await begin({ input: { text: 'azerty qsdf' } });
    expect(refused.rejected?.reason).toBe('out_of_scope');
    expect((await now(refused.session)).step).toBe('accueil/entree');
  });

  test('meets the ordinary beginning when the page told what does not exist, and the page is told so', async () => {
    const { prompt, ignored } = await begin({ need: 'rien-de-tel', commune: '99999' });
    expect((await begin({ need: 'hors-sujet' })).ignored).toEqual(['need']);
    expect(prompt.step).toBe('accueil/entree');
    expect(ignored).toEqual(['need', 'commune']);
    const half = await begin({ need: 'rsa', commune: '99999' });
    expect(half.prompt.question?.kind).toBe('place');
    expect(half.ignored).toEqual(['commune']);
  });
});

describe('someone whose network lost the answer', () => {
  test('sends the same beginning again and finds the same conversation, nothing twice', async () => {
    const body = {
      commune: '41018',
      input: { text: 'je ne peux plus payer mon loyer' },
      message_id: crypto.randomUUID(),
    };
    const first = await begin(body);
    const again = await begin(body);
    expect(again).toEqual(first);
    await post(service, `/sessions/${first.session}/turns`, { input: { choices: ['impaye-loyer'] } });
    const later = await begin(body);
    expect(later.session).toBe(first.session);
    expect((await now(first.session)).step).toMatch(/^impaye-loyer\//);
  });

  test('who erased it meanwhile begins another one, and the erased one stays erased', async () => {
    const body = { input: { text: 'je ne peux plus payer mon loyer' }, message_id: crypto.randomUUID() };
    const { session } = await begin(body);
    await get(service, `/sessions/${session}`, 'DELETE');
    expect((await begin(body)).session).not.toBe(session);
    expect((await get(service, `/sessions/${session}`)).status).toBe(410);
  });

  test('never meets the conversation of someone whose program names its messages the same way', async () => {
    const body = { input: { text: 'je ne peux plus payer mon loyer' }, message_id: 'debut-1' };
    expect((await begin(body)).session).not.toBe((await begin(body)).session);
  });
});

describe('someone who begins with a code that leads nowhere', () => {
  test.each([
    [{ text: '4827 tilleul' }, 'handoff_unknown'],
    [{ text: 'j’ai un code' }, 'handoff_ask'],
    [{ command: 'continue_elsewhere' }, 'handoff_nothing'],
  ])('says %j, and goes on in the conversation that they were given', async (input, code) => {
    const { session, prompt } = await begin({ input });
    expect(prompt.notice?.code).toBe(code);
    const next = await post(service, `/sessions/${session}/turns`, { input: { choice: 'themes' } });
    expect(next.status).toBe(200);
    expect(((await next.json()) as { prompt: Prompt }).prompt.step).toBe('accueil/themes');
  });
});

describe('someone in danger', () => {
  test('is given the numbers by the need that the page told, and by their first words', async () => {
    const told = await begin({ need: 'violences-conjugales', commune: '41018' });
    expect(told.prompt.danger?.helplines[0]?.numero).toBe('3919');
    expect(told.prompt.discreet).toBe(true);
    const said = await begin({ need: 'rsa', input: { text: 'mon mari me frappe' } });
    expect(said.prompt.danger?.helplines[0]?.numero).toBe('3919');
  });

  test('is given them even when the database is down', async () => {
    const broken = await openService({ loaded: false });
    broken.close();
    for (const body of [
      { commune: '41018', input: { text: 'mon mari me frappe' } },
      { need: 'violences-conjugales', commune: '41018' },
      { need: 'violences-conjugales', input: { text: 'bonjour' } },
      { need: 'violences-conjugales', input: { language: 'ar' } },
    ]) {
      const response = await post(broken, '/sessions', body);
      expect(response.status).toBe(201);
      const { prompt } = (await response.json()) as Begun;
      expect(prompt.danger?.helplines.map(({ numero }) => numero)).toContain('3919');
    }
  });
});
