import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.ts';
import { get, post, problemOf } from './call.ts';

let service: Service;
let turns: string;
beforeAll(async () => {
  service = await openService();
  const { session } = (await (await post(service, '/sessions', {})).json()) as { session: string };
  turns = `/sessions/${session}/turns`;
});
afterAll(() => service.close());

describe('a request that is wrong is refused with a sentence', () => {
  test('a body of 100 kB: 413, announced or not', async () => {
    const text = JSON.stringify({ input: { text: 'a'.repeat(100_000) } });
    await problemOf(await post(service, turns, text), 413);
    const stream = new Blob([text]).stream();
    const unannounced = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: stream,
      duplex: 'half',
    };
    await problemOf(await service.app.request(`/api/v1${turns}`, unannounced as RequestInit), 413);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'a body of type %s: 415',
    async (type) => {
      await problemOf(await post(service, turns, { input: { text: 'bonjour' } }, { 'Content-Type': type }), 415);
    },
  );

  test.each([
    ['not JSON', '{"input":'],
    ['no body', ''],
    ['null', null],
    ['a list', []],
    ['no input', {}],
    ['two inputs at once', { input: { text: 'a', choice: 'b' } }],
    ['an unknown command', { input: { command: 'dance' } }],
    ['an empty text', { input: { text: '' } }],
    ['a text of 20 000 characters', { input: { text: 'a'.repeat(20_000) } }],
    ['a number for a choice', { input: { choice: 4 } }],
    ['a list for an identifier', { message_id: ['a'], input: { text: 'a' } }],
  ])('%s: 422', async (_, body) => {
    await problemOf(await post(service, turns, body), 422);
  });

  test('each refused place is named', async () => {
    const { errors } = await problemOf(await get(service, '/orientation?commune=Vendome&at=demain'), 422);
    expect(errors?.map(({ at }) => at).sort()).toEqual(['at', 'commune', 'need']);
    expect(errors?.find(({ at }) => at === 'need')?.says).toBe('« need » manque.');
  });

  test.each(['/sessions', '/handoff/4719', '/cafe'])('GET %s is an honest 404', async (path) => {
    await problemOf(await get(service, path), 404);
  });
});

test('a failure of ours is calm, and nothing of it is shown or said in the log', async () => {
  const broken = await openService({ loaded: false });
  const { session } = (await (await post(broken, '/sessions', {})).json()) as { session: string };
  broken.close();
  const problem = await problemOf(
    await post(broken, `/sessions/${session}/turns`, { input: { text: 'un secret' } }),
    500,
  );
  expect(problem.detail).toContain('112');
  const failure = broken.logged.find(({ event }) => event === 'failure');
  expect(Object.keys(failure ?? {}).sort()).toEqual(['at', 'error', 'event', 'level', 'time']);
  const journal = JSON.stringify(broken.logged);
  expect(journal).not.toContain('secret');
  expect(journal).not.toContain(session);
});
