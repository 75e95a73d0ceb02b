import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressed } from '../../src/node/compress.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());

const ask = (path: string, accepted?: string, app: Hono = service.app, init: RequestInit = {}) =>
  Promise.resolve(
    compressed(app.fetch)(
      new Request(`http://localhost${path}`, {
        ...init,
        headers: { ...(accepted && { 'Accept-Encoding': accepted }) },
      }),
    ),
  );
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('someone on a slow network', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
  ])(
    'whose browser takes « %s » is sent the first page in %s, the same to the letter',
    async (accepted, encoding, open) => {
      const [plain, packed] = [await ask('/'), await ask('/', accepted)];
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('vary')).toContain('Accept-Encoding');
      expect(packed.headers.get('content-security-policy')).toBe(plain.headers.get('content-security-policy'));
      const [whole, small] = [await bytesOf(plain), await bytesOf(packed)];
      expect(open(small).equals(whole)).toBe(true);
      expect(small.length).toBeLessThan(whole.length / 2);
    },
  );

  test('loads the widget whole, in a copy that is made once for everybody', async () => {
    const packed = await ask('/widget.js', 'br');
    expect(packed.headers.get('etag')).toMatch(/^W\/"[0-9a-f]{12}"$/);
    const text = await (await ask('/widget.js')).text();
    expect(brotliDecompressSync(await bytesOf(packed)).toString()).toBe(text);

    let made = 0;
    const app = new Hono().get('/file.js', (c) => {
      made += 1;
      return c.body(`${made}`.repeat(5000), 200, { 'Content-Type': 'text/javascript', ETag: '"same"' });
    });
    const fetch = compressed(app.fetch);
    const load = async () =>
      bytesOf(await fetch(new Request('http://localhost/file.js', { headers: { 'Accept-Encoding': 'gzip' } })));
    expect(await load()).toEqual(await load());
    expect(made).toBe(2);
  });
});

describe('a program', () => {
  test.each([undefined, '', 'identity', 'br;q=0, gzip;q=0'])(
    'that takes « %s » is sent plain text',
    async (accepted) => {
      const response = await ask('/', accepted);
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(await response.text()).toContain('<!doctype html>');
    },
  );

  test('is not sent compressed what is smaller than a network packet', async () => {
    const response = await ask('/healthz', 'br');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toEqual({ status: 'ok' });
  });
});

test('an answer without a body, or that comes as it is made, passes as it is', async () => {
  const app = new Hono()
    .get('/events', (c) => c.body('data: 1\n\n'.repeat(500), 200, { 'Content-Type': 'text/event-stream' }))
    .get('/away', (c) => c.redirect('/', 303));
  expect((await ask('/events', 'br', app)).headers.get('content-encoding')).toBeNull();
  expect((await ask('/away', 'br', app)).status).toBe(303);
  const head = await ask('/widget.js', 'br', service.app, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('content-encoding')).toBeNull();
});

test('someone who comes back is told that the widget has not changed, without sending it again', async () => {
  const unchanged = await ask('/widget.js', 'gzip');
  const etag = unchanged.headers.get('etag') ?? '';
  const again = await compressed(service.app.fetch)(
    new Request('http://localhost/widget.js', { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': etag } }),
  );
  expect(again.status).toBe(304);
  expect((await again.text()).length).toBe(0);
});
