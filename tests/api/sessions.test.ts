import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prompt } from '../../src/engine/prompt.ts';
import { openService, type Service } from '../support/service.ts';
import { get, post, problemOf } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const begin = async () => (await (await post(service, '/sessions', {})).json()) as { session: string; prompt: Prompt };
const turns = (session: string) => `/sessions/${session}/turns`;

describe('a program begins a conversation', () => {
  test('it gets an unguessable session and the first question', async () => {
    const response = await post(service, '/sessions', {});
    const { session, prompt } = (await response.json()) as { session: string; prompt: Prompt };
    expect(response.status).toBe(201);
    expect(session).toMatch(/^[\w-]{22}$/);
    expect(prompt.question?.label).toBeTruthy();
    expect(Prompt.safeParse(prompt).error).toBeUndefined();
  });

  test('nothing needs to be sent', async () => {
    const response = await service.app.request('/api/v1/sessions', { method: 'POST' });
    expect(response.status).toBe(201);
  });

  test('two conversations never have the same name', async () => {
    expect((await begin()).session).not.toBe((await begin()).session);
  });

  test('no cache and no search engine keeps it', async () => {
    const response = await post(service, '/sessions', {});
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });
});

describe('a program answers', () => {
  test('a person in their own words is led to the next question', async () => {
    const { session } = await begin();
    const response = await post(service, turns(session), { input: { text: 'je ne peux plus payer mon loyer' } });
    const { prompt } = (await response.json()) as { prompt: Prompt };
    expect(response.status).toBe(200);
    expect(prompt.question?.choices?.map(({ id }) => id)).toContain('impaye-loyer');
    expect(Prompt.safeParse(prompt).error).toBeUndefined();
  });

  test('the same message again gives the same prompt and changes nothing', async () => {
    const { session } = await begin();
    await post(service, turns(session), { input: { text: 'je ne peux plus payer mon loyer' } });
    const back = { message_id: 'm1', input: { command: 'back' } };
    const first = await (await post(service, turns(session), back)).json();
    const again = await (await post(service, turns(session), back)).json();
    expect(again).toEqual(first);
    expect(again).not.toHaveProperty('rejected');
    const shown = (await (await get(service, `/sessions/${session}`)).json()) as { prompt: Prompt };
    expect(shown.prompt.step).toBe((first as { prompt: Prompt }).prompt.step);
  });

  test('an answer that is not offered is 200, with the reason', async () => {
    const { session } = await begin();
    const response = await post(service, turns(session), { input: { choice: 'licorne' } });
    const { rejected } = (await response.json()) as { rejected: { reason: string; says: string } };
    expect(response.status).toBe(200);
    expect(rejected.reason).toBe('not_offered');
    expect(rejected.says).toMatch(/[.]$/);
  });

  test('a danger is answered with its numbers in the same reply', async () => {
    const { session } = await begin();
    const response = await post(service, turns(session), { input: { text: 'mon mari me frappe' } });
    const { prompt } = (await response.json()) as { prompt: Prompt };
    expect(prompt.danger?.helplines.map(({ numero }) => numero)).toContain('3919');
  });
});

describe('a program shares where the person is', () => {
  test('the communes around are offered when the conversation asks where they live', async () => {
    const { session } = await begin();
    const code = { text: 'je ne peux plus payer mon loyer' };
    await post(service, turns(session), { input: code });
    await post(service, turns(session), { input: { choices: ['impaye-loyer'] } });
    const input = { position: { latitude: 47.437, longitude: 1.093 } };
    const response = await post(service, turns(session), { input });
    const { prompt } = (await response.json()) as { prompt: Prompt };
    expect(response.status).toBe(200);
    expect(prompt.question?.choices?.map(({ id }) => id)).toContain('41189');
  });

  test.each([
    ['a latitude of 91', { latitude: 91, longitude: 0 }],
    ['a longitude of 181', { latitude: 0, longitude: 181 }],
    ['words', { latitude: '47', longitude: '1' }],
    ['half a position', { latitude: 47 }],
    ['more than a position', { latitude: 47, longitude: 1, altitude: 100 }],
  ])('%s: 422', async (_what, position) => {
    const { session } = await begin();
    await problemOf(await post(service, turns(session), { input: { position } }), 422);
  });
});

describe('a program comes back', () => {
  test('it finds the conversation where it stood', async () => {
    const { session, prompt } = await begin();
    const response = await get(service, `/sessions/${session}`);
    const shown = (await response.json()) as { prompt: Prompt };
    expect(shown.prompt.step).toBe(prompt.step);
    expect(shown.prompt.question).toEqual(prompt.question);
  });

  test('an unknown session is a 404 problem, on every call', async () => {
    const path = '/sessions/AAAAAAAAAAAAAAAAAAAAAA';
    for (const response of [
      await get(service, path),
      await post(service, `${path}/turns`, { input: { text: 'bonjour' } }),
      await get(service, path, 'DELETE'),
    ]) {
      expect((await problemOf(response, 404)).detail).toContain('n’existe pas');
    }
  });

  test('an erased session is erased at once and for good: 410', async () => {
    const { session } = await begin();
    const erased = await get(service, `/sessions/${session}`, 'DELETE');
    expect(erased.status).toBe(204);
    expect(await erased.text()).toBe('');
    await problemOf(await get(service, `/sessions/${session}`), 410);
    await problemOf(await post(service, turns(session), { input: { text: 'bonjour' } }), 410);
  });

  test('a session left for longer than the retention is gone: 410', async () => {
    const later = await openService({ loaded: false });
    const { session } = (await (await post(later, '/sessions', {})).json()) as { session: string };
    later.waitDays(29);
    expect((await get(later, `/sessions/${session}`)).status).toBe(200);
    later.waitDays(2);
    await problemOf(await get(later, `/sessions/${session}`), 410);
    later.close();
  });
});
