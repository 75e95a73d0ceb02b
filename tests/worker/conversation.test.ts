import { createExecutionContext, createScheduledController, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Prompt } from '../../src/engine/prompt.ts';
import worker from '../../src/worker.ts';
import { loadRealData, openD1 } from './d1.ts';

const ORIGIN = 'https://par-ou.test';

type Bindings = Parameters<typeof worker.fetch>[1];
const bindings: Bindings = { ...env };

function request(path: string, init?: RequestInit, given = bindings): Promise<Response> {
  return worker.fetch(new Request(ORIGIN + path, init), given, createExecutionContext());
}

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return request(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function open(): Promise<{ session: string; prompt: Prompt }> {
  const response = await post('/api/v1/sessions', {});
  expect(response.status).toBe(201);
  return response.json();
}

/** Answers the question of a page as a browser does: its hidden fields, the answer, then the page it leads to. */
async function visit(path: string, answer: Record<string, string>): Promise<{ path: string; page: string }> {
  const asked = await (await request(path)).text();
  const hidden = [...asked.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
  const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...answer });
  const sent = await request(path, { method: 'POST', body, headers: { Origin: ORIGIN } });
  expect(sent.status).toBe(303);
  expect(sent.headers.has('Set-Cookie')).toBe(false);
  const next = sent.headers.get('Location') ?? '';
  return { path: next, page: await (await request(next)).text() };
}

describe('on Cloudflare', () => {
  beforeAll(async () => {
    await openD1();
    await loadRealData();
  });

  test('the service says that it is ready', async () => {
    expect((await request('/healthz')).status).toBe(200);
    expect((await request('/readyz')).status).toBe(200);
  });

  test('another directory reads the houses of Blois and what they offer', async () => {
    const asked = 'types=mds&thematiques=logement-hebergement&code_commune=41018';
    for (const [list, id] of [
      ['structures', 'mds--mds41-blois'],
      ['services', 'mds--mds41-blois--mds'],
    ]) {
      const page = await (await request(`/api/v1/${list}?${asked}`)).json();
      expect(page).toMatchObject({ items: [{ id }], total: 1, page: 1, pages: 1 });
    }
  });

  test('a resident of Vendôme who cannot pay the rent is led to the right door', async () => {
    const { session } = await open();
    const say = async (input: unknown): Promise<Prompt> => {
      const response = await post(`/api/v1/sessions/${session}/turns`, { input });
      expect(response.status).toBe(200);
      const { prompt }: { prompt: Prompt } = await response.json();
      return prompt;
    };
    let prompt = await say({ text: 'je n’arrive plus à payer mon loyer' });
    expect(prompt.question?.choices?.map(({ id }) => id)).toContain('impaye-loyer');
    prompt = await say({ choices: ['impaye-loyer'] });
    for (let asked = 0; prompt.question && asked < 10; asked++) {
      const { kind, choices = [] } = prompt.question;
      const first = choices[0]?.id ?? '';
      prompt = await say(
        kind === 'place' ? { text: 'Vendôme' } : kind === 'choices' ? { choices: [first] } : { choice: first },
      );
    }
    expect(prompt.plan?.needs.map(({ code }) => code)).toEqual(['impaye-loyer']);
    expect(prompt.plan?.places[0]).toMatchObject({ type: 'mds', commune: 'Vendôme' });
    expect(prompt.plan?.places.every(({ telephone, generic }) => telephone || generic)).toBe(true);

    const again = await request(`/api/v1/sessions/${session}`);
    expect(((await again.json()) as { prompt: Prompt }).prompt.plan?.needs).toEqual(prompt.plan?.needs);
  });

  test('a person who asks to be forgotten is forgotten', async () => {
    const { session } = await open();
    await post(`/api/v1/sessions/${session}/turns`, { input: { text: 'je n’arrive plus à payer mon loyer' } });
    expect((await request(`/api/v1/sessions/${session}`, { method: 'DELETE' })).ok).toBe(true);
    expect((await request(`/api/v1/sessions/${session}`)).status).toBe(410);
  });

  test('the same resident finds the same door on the web pages, without a cookie', async () => {
    let { path, page } = await visit('/', { text: 'je n’arrive plus à payer mon loyer' });
    for (let asked = 0; page.includes('name="step"') && asked < 10; asked++) {
      const [, choice] = page.match(/type="radio"[^>]* value="([^"]+)"/) ?? [];
      const heard = page.includes('name="choices" value="impaye-loyer"');
      ({ path, page } = await visit(
        path,
        heard ? { choices: 'impaye-loyer' } : choice ? { choice } : { text: 'Vendôme' },
      ));
    }
    expect(path).toMatch(/^\/c\/[\w-]{22}$/);
    expect(page).toContain('Votre plan');
    expect(page).toMatch(/MDS[^<]*Vendôme/);
    expect(page).toContain('href="tel:');
  });

  test('the night job runs', async () => {
    await worker.scheduled(createScheduledController(), bindings);
  });
});

describe('on Cloudflare, when something is missing', () => {
  test('a person in danger is answered even when the database has no table', async () => {
    const { session } = await open();
    await reset();
    const response = await post(`/api/v1/sessions/${session}/turns`, { input: { text: 'il va me tuer' } });
    expect(response.status).toBe(200);
    const { prompt }: { prompt: Prompt } = await response.json();
    expect(prompt.danger?.helplines.map(({ numero }) => numero)).toEqual(expect.arrayContaining(['17', '114']));
  });

  test('without its key the service does not start, and still gives the numbers of danger', async () => {
    const response = await request('/', undefined, { DB: env.DB });
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/17.*112/);
  });
});
