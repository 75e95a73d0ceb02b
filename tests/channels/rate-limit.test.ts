import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { problemOf } from '../api/call.ts';
import { openService, type Service } from '../support/service.ts';

/** As many in a minute as src/channels/rate-limit.ts lets one client ask. */
const MOST = 600;
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const json = { 'Content-Type': 'application/json' };

let service: Service;
let nth = 0;
let from: string;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());
beforeEach(() => {
  nth += 1;
  from = `192.0.2.${nth}`;
});

const ask = (path: string, init: RequestInit = {}, address = from) =>
  service.app.request(path, { ...init, headers: { ...init.headers, 'cf-connecting-ip': address } });
const cheap = () => ask('/api/v1/sessions/x');
const exhaust = async () => {
  for (let at = 0; at < MOST; at++) await cheap();
};
const understand = (text: string) =>
  ask('/api/v1/understand', { method: 'POST', headers: json, body: JSON.stringify({ text }) });

describe('a client that asks too much', () => {
  test('is told by the API how long to wait, in a French sentence', async () => {
    await exhaust();
    const refused = await understand('je cherche un logement');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    await problemOf(refused, 429);
  });

  test('sees a calm page with the numbers of danger, and the quick exit inside a conversation', async () => {
    await exhaust();
    for (const path of ['/', '/c/quelquun']) {
      const page = await ask(path, { method: 'POST', headers: form, body: 'text=un+logement' });
      const text = await page.text();
      expect(page.status).toBe(429);
      expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(text).toContain('href="tel:17"');
      expect(text).toContain('Attendez une minute');
      expect(text.includes('Quitter vite')).toBe(path !== '/');
    }
  });

  test('is answered all the same when it tells a danger, on every way to say it', async () => {
    await exhaust();
    const danger = await understand('mon mari me frappe');
    expect(await danger.json()).toMatchObject({ danger: { kind: 'violence' } });
    const page = await ask('/', { method: 'POST', headers: form, body: 'text=mon+mari+me+frappe' });
    expect(page.status).toBe(303);
    const chosen = { input: { choices: ['violences-conjugales'] } };
    const turn = await ask('/api/v1/sessions/x/turns', { method: 'POST', headers: json, body: JSON.stringify(chosen) });
    expect(turn.status).toBe(200);
    expect((await ask('/api/v1/orientation?need=violences-conjugales&commune=41018')).status).not.toBe(429);
  });

  test('may always leave in haste, erase, and read the pages that cost nothing', async () => {
    await exhaust();
    expect((await ask('/c/quelquun/quitter', { method: 'POST' })).status).toBe(303);
    expect((await ask('/api/v1/sessions/x', { method: 'DELETE' })).status).not.toBe(429);
    for (const path of ['/', '/aide', '/healthz']) expect((await ask(path)).status).toBe(200);
  });

  test('stops nobody else, and waits a minute', async () => {
    await exhaust();
    expect((await cheap()).status).toBe(429);
    expect((await ask('/api/v1/sessions/x', {}, '198.51.100.1')).status).toBe(404);
    service.waitDays(1);
    expect((await cheap()).status).toBe(404);
  });

  test('finds no way round', async () => {
    await exhaust();
    for (const [method, path] of [
      ['HEAD', '/api/v1/orientation?need=rsa&commune=41018'],
      ['HEAD', '/p/un-lien'],
      ['POST', '/c/quelquun/sms'],
      ['POST', '/equipe/comprendre'],
      ['GET', '/integrer?commune=Blois'],
      ['GET', '/widget/demo?commune=Blois'],
    ] as const)
      expect((await ask(path, { method })).status, `${method} ${path}`).toBe(429);
  });

  test('does not become another by changing the end of its IPv6 address', async () => {
    const at = (end: number) => ask('/api/v1/sessions/x', {}, `2001:db8:0:${nth}::${end.toString(16)}`);
    for (let end = 1; end <= MOST; end++) await at(end);
    expect((await at(MOST + 1)).status).toBe(429);
  });

  test('a body that is not what it says is no way round', async () => {
    await exhaust();
    for (const body of ['{"text": "mon mari', '[]', 'x'.repeat(200_000), '%%%']) {
      expect((await ask('/api/v1/understand', { method: 'POST', headers: json, body })).status).toBe(429);
    }
  });
});

describe('the operator', () => {
  test('behind a proxy, says which header tells the clients apart; what a client writes in it is not believed', async () => {
    const behind = await openService({ loaded: false, env: { CLIENT_ADDRESS_HEADER: 'X-Forwarded-For' } });
    const call = (forwarded: string) =>
      behind.app.request('/api/v1/sessions/x', { headers: { 'X-Forwarded-For': forwarded } });
    for (let at = 0; at < MOST; at++) await call(`203.0.113.${at}, 192.0.2.1`);
    expect((await call('203.0.113.255, 192.0.2.1')).status).toBe(429);
    expect((await call('192.0.2.1, 192.0.2.2')).status).toBe(404);
    behind.close();
  });

  test('may turn the limits off to measure', async () => {
    const free = await openService({ loaded: false, env: { RATE_LIMITS: 'off' } });
    const call = () => free.app.request('/api/v1/sessions/x', { headers: { 'cf-connecting-ip': from } });
    for (let at = 0; at < MOST; at++) await call();
    expect((await call()).status).toBe(404);
    free.close();
  });

  test('reads how many requests each line had, and nothing of anybody', async () => {
    await ask('/api/v1/sessions/un-nom-de-conversation?q=Blois');
    await ask('/c/un-nom-de-conversation');
    const metrics = await ask('/metrics');
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await metrics.text();
    expect(text).toMatch(/^par_ou_requests_total\{channel="api",status="404"\} \d+$/m);
    expect(text).toMatch(/^par_ou_requests_total\{channel="web",status="404"\} \d+$/m);
    expect(text).not.toMatch(/conversation|Blois|192\.0/);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) .+|\w+\{[^}]+\} [\d.]+)$/);
  });
});
