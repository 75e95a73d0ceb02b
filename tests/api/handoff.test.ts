import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prompt } from '../../src/engine/prompt.ts';
import { openService, type Service } from '../support/service.ts';
import { get, post, problemOf } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());

type Begun = { session: string; prompt: Prompt };
const begin = async () => (await (await post(service, '/sessions', {})).json()) as Begun;

async function begun(): Promise<Begun> {
  const { session } = await begin();
  const turn = await post(service, `/sessions/${session}/turns`, {
    input: { text: 'je ne peux plus payer mon loyer' },
  });
  return { session, prompt: ((await turn.json()) as Begun).prompt };
}

describe('a program hands a conversation over', () => {
  test('by a code, which gives another conversation with the same question and answers', async () => {
    const { session, prompt } = await begun();
    const made = await post(service, `/sessions/${session}/handoff`, undefined);
    expect(made.status).toBe(201);
    expect(made.headers.get('cache-control')).toBe('no-store');
    const { code, minutes } = (await made.json()) as { code: string; minutes: number };
    expect(minutes).toBe(30);
    const joined = await get(service, `/handoff/${encodeURIComponent(code)}`, 'POST');
    expect(joined.status).toBe(201);
    expect(joined.headers.get('cache-control')).toBe('no-store');
    const there = (await joined.json()) as Begun;
    expect(there.session).not.toBe(session);
    expect(there.prompt).toMatchObject({ step: prompt.step, given: prompt.given, question: prompt.question });
    await problemOf(await get(service, `/handoff/${encodeURIComponent(code)}`, 'POST'), 404);
  });

  test('or by a command and by words, like on any line', async () => {
    const { session } = await begun();
    const told = await post(service, `/sessions/${session}/turns`, { input: { command: 'continue_elsewhere' } });
    const code = ((await told.json()) as Begun).prompt.notice?.handoff?.code;
    const other = await begin();
    const input = { text: `j’ai un code ${code}` };
    const joined = await post(service, `/sessions/${other.session}/turns`, { input });
    expect(((await joined.json()) as Begun).prompt).toMatchObject({ notice: { code: 'joined' } });
    const wrong = await post(service, `/sessions/${other.session}/turns`, { input });
    expect(await wrong.json()).toMatchObject({ rejected: { reason: 'handoff_unknown' } });
  });

  test('and whoever says a danger in the place of the code is given its numbers, even when the database is down', async () => {
    const cry = `/handoff/${encodeURIComponent('mon mari me frappe')}`;
    const down = await openService({ loaded: false });
    down.close();
    for (const one of [service, down]) {
      const answered = await get(one, cry, 'POST');
      expect(answered.status).toBe(201);
      expect(((await answered.json()) as Begun).prompt.danger?.helplines[0]?.numero).toBe('3919');
    }
  });

  test('only when there is something to hand over', async () => {
    await problemOf(await get(service, '/sessions/personne/handoff', 'POST'), 404);
    const { session } = await begin();
    await problemOf(await get(service, `/sessions/${session}/handoff`, 'POST'), 422);
    await post(service, `/sessions/${session}/turns`, { input: { choice: 'themes' } });
    await get(service, `/sessions/${session}`, 'DELETE');
    await problemOf(await get(service, `/sessions/${session}/handoff`, 'POST'), 410);
  });

  test('and is stopped when it guesses', async () => {
    const call = () =>
      service.app.request('/api/v1/handoff/0000%20z%C3%A8bre', {
        method: 'POST',
        headers: { 'cf-connecting-ip': '192.0.2.9' },
      });
    for (let nth = 0; nth < 5; nth++) await problemOf(await call(), 404);
    const refused = await call();
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await problemOf(refused, 429);
  });
});
