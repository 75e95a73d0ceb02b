import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.ts';

const LIST = 'https://www.blois.fr,https://*.loir-et-cher.fr';
const ADDRESS = 'https://parou.example';

let anywhere: Service;
let listed: Service;
beforeAll(async () => {
  anywhere = await openService({ loaded: false });
  listed = await openService({ loaded: false, env: { WIDGET_HOSTS: LIST, PUBLIC_URL: ADDRESS } });
});
afterAll(() => {
  anywhere.close();
  listed.close();
});

/** A request as the browser of somebody on another site sends it. */
const from = (service: Service, origin: string | null, path = '/api/v1/sessions/inconnue', init: RequestInit = {}) =>
  service.app.request(path, { ...init, headers: { ...init.headers, ...(origin !== null && { Origin: origin }) } });
const preflight = (service: Service, origin: string, path = '/api/v1/sessions') =>
  from(service, origin, path, {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
  });
const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
const json = { 'Content-Type': 'application/json' };

describe('someone on a site that is not ours', () => {
  test.each(['https://www.mairie.example', 'http://localhost:8080', 'null'])(
    'is answered from « %s » where every site may show the service',
    async (origin) => {
      expect(allowed(await from(anywhere, origin))).toBe('*');
    },
  );

  test.each([
    ['https://www.blois.fr', true],
    ['https://www.loir-et-cher.fr', true],
    ['https://a.b.loir-et-cher.fr', true],
    [ADDRESS, true],
    ['https://loir-et-cher.fr', false],
    ['https://blois.fr', false],
    ['http://www.blois.fr', false],
    ['http://www.loir-et-cher.fr', false],
    ['https://.loir-et-cher.fr', false],
    ['https://www.blois.fr:8443', false],
    ['https://www.blois.fr.mal.example', false],
    ['https://mal-loir-et-cher.fr', false],
    ['https://mal.example', false],
    ['null', false],
  ])('from « %s » is answered: %s, where the operator gave a list', async (origin, welcome) => {
    const response = await from(listed, origin);
    expect(response.headers.get('vary')).toContain('Origin');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(allowed(response)).toBe(welcome ? origin : null);
    expect(response.status).toBe(welcome ? 404 : 403);
    expect((await preflight(listed, origin)).status).toBe(welcome ? 204 : 403);
    if (welcome) return;
    const problem = (await response.json()) as { detail: string };
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem.detail).toMatch(/^Ce site .* 17.*114\.$/);
  });

  test('has its browser ask once a day what it may send', async () => {
    const { headers } = await preflight(listed, 'https://www.blois.fr');
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST,DELETE');
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type');
    expect(headers.get('access-control-max-age')).toBe('86400');
  });

  test.each([
    ['/api/v1/sessions', 'POST', '{"input":{"text":"je ne peux plus payer mon loyer"}}', 201],
    ['/api/v1/sessions/inconnue', 'GET', undefined, 404],
    ['/api/v1/sessions/inconnue/turns', 'POST', '{"input":{"text":"bonjour"}}', 404],
    ['/api/v1/sessions/inconnue', 'DELETE', undefined, 404],
    ['/api/v1/understand', 'POST', 'pas du json', 422],
    ['/api/v1/understand', 'POST', `{"text":"${'a'.repeat(100_001)}"}`, 413],
    ['/api/v1/rien', 'GET', undefined, 404],
  ])('reads what %s answers to %s, also when it is refused', async (path, method, body, status) => {
    const response = await from(listed, 'https://www.blois.fr', path, { method, body, headers: body ? json : {} });
    expect(response.status).toBe(status);
    expect(allowed(response)).toBe('https://www.blois.fr');
  });

  test('reads that the database is down, and that there are too many demands', async () => {
    const broken = await openService({ loaded: false });
    const call = (path: string) =>
      broken.app.request(path, { headers: { Origin: 'https://www.blois.fr', 'cf-connecting-ip': '192.0.2.9' } });
    for (let at = 0; at < 600; at++) await call('/api/v1/sessions/x');
    const many = await call('/api/v1/sessions/x');
    expect([many.status, allowed(many)]).toEqual([429, '*']);
    expect(many.headers.get('access-control-expose-headers')).toBe('Retry-After');
    broken.close();
    const down = await from(broken, 'https://www.blois.fr', '/api/v1/sessions', { method: 'POST' });
    expect([down.status, allowed(down)]).toEqual([500, '*']);
  });
});

describe('someone on our own pages', () => {
  test.each([
    [{ Origin: 'http://localhost' }, 'the same name'],
    [{ Origin: 'https://localhost' }, 'the same name behind a proxy that carries HTTPS'],
    [{ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 'a form that hides where it comes from'],
  ])('is answered: %o, %s', async (headers, _who) => {
    expect((await listed.app.request('/api/v1/sessions/inconnue', { headers })).status).toBe(404);
  });
});

describe('a program', () => {
  test('names no site, and is answered as ever', async () => {
    const response = await from(listed, null);
    expect(response.status).toBe(404);
    expect(allowed(response)).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  test.each(['needs', 'communes?q=blois', 'structures', 'services', 'openapi.json', 'orientation'])(
    'reads the open data (%s) from any site, also when it asks wrongly',
    async (path) => {
      expect(allowed(await from(listed, 'https://ailleurs.example', `/api/v1/${path}`))).toBe('*');
    },
  );

  test('that has a key answers to no browser', async () => {
    const service = await openService({ loaded: false, env: { AGENT_KEYS: `agent:${'k'.repeat(32)}` } });
    const response = await preflight(service, 'https://ailleurs.example', '/api/v1/tools/needs');
    expect(allowed(response)).toBeNull();
    service.close();
  });
});

describe('a page inside another site', () => {
  const ancestors = async (service: Service, path: string) => {
    const { headers } = await service.app.request(path);
    expect(headers.get('x-frame-options'), path).toBeNull();
    return /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
  };

  test.each(['/', '/?cadre&besoin=rsa', '/aide', '/c/inconnue', '/c/inconnue/reponses', '/nulle-part'])(
    'is shown at %s on the sites of the list, and on all where there is none',
    async (path) => {
      expect(await ancestors(listed, path)).toBe("'self' https://www.blois.fr https://*.loir-et-cher.fr");
      expect(await ancestors(anywhere, path)).toBe('*');
    },
  );

  test.each(['/equipe/parcours', '/equipe/comprendre', '/integrer', '/api/docs'])('is never %s', async (path) => {
    const { headers } = await anywhere.app.request(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('leaves in haste with the whole window', async () => {
    const said = await anywhere.app.request('/', {
      method: 'POST',
      body: new URLSearchParams({ text: 'mon mari me frappe' }),
    });
    const page = await (await anywhere.app.request(said.headers.get('location') ?? '')).text();
    expect(page).toMatch(/<form class="quick-exit"[^>]* target="_top"/);
  });

  test('has a way to the page alone instead of a second menu', async () => {
    const page = await (await anywhere.app.request('/?cadre&besoin=rsa')).text();
    expect(page).toContain('href="/?besoin=rsa" target="_blank"');
    expect(page).not.toContain('Mentions légales');
  });
});
