import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Prompt } from '../../src/engine/prompt.ts';
import worker from '../../src/worker.ts';
import { loadRealData, openD1 } from './d1.ts';

type Bindings = Parameters<typeof worker.fetch>[1];
const SITE = 'https://www.blois.fr';
const bindings: Bindings = { ...env, WIDGET_HOSTS: SITE, PUBLIC_URL: 'https://par-ou.test' };

const request = (path: string, init?: RequestInit): Promise<Response> =>
  worker.fetch(new Request(`https://par-ou.test${path}`, init), bindings, createExecutionContext());
const begin = (origin: string, body: unknown): Promise<Response> =>
  request('/api/v1/sessions', {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('on Cloudflare, a town hall that shows the widget', () => {
  beforeAll(async () => {
    await openD1();
    await loadRealData();
  });

  test('loads it with its data, and its browser knows when it has not changed', async () => {
    const response = await request('/widget.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('"home":"https://par-ou.test"');
    const headers = { 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await request('/widget.js', { headers })).status).toBe(304);
  });

  test('has a resident begin with the commune that it knows and their first words, once however often it is sent', async () => {
    const body = {
      commune: '41018',
      input: { text: 'je ne peux plus payer mon loyer' },
      message_id: crypto.randomUUID(),
    };
    const response = await begin(SITE, body);
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
    const begun = (await response.json()) as { session: string; prompt: Prompt };
    expect(begun.prompt.question?.choices?.map(({ id }) => id)).toContain('impaye-loyer');
    expect(begun.prompt.given.map(({ answer }) => answer)).toContain('Blois');
    expect(await (await begin(SITE, body)).json()).toEqual(begun);
  });

  test('that is not on the list is refused, in words that give the numbers of danger', async () => {
    const response = await begin('https://ailleurs.example', { input: { text: 'bonjour' } });
    expect(response.status).toBe(403);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(await response.text()).toContain('17');
    const page = await request('/?cadre');
    expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${SITE}`);
  });
});
