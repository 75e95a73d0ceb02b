import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, send } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false });
});
afterAll(() => service.close());

describe('a page', () => {
  it('lets nothing in from elsewhere, runs no script but our files, and posts only here or to the quick exit', async () => {
    const { headers, text } = await open(service.app, '/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self' https://meteofrance.com; base-uri 'none'; frame-ancestors *",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=(self)');
    expect(text.match(/<script[^>]*>[^<]*/g)).toEqual([
      expect.stringMatching(/^<script src="\/confort\.[0-9a-f]{12}\.js">$/),
      expect.stringMatching(/^<script src="\/page\.[0-9a-f]{12}\.js" defer>$/),
    ]);
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(text).not.toMatch(/(?:src|href)="https?:/);
  });

  it('sets no cookie', async () => {
    const begun = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
    expect(begun.headers.get('set-cookie')).toBeNull();
  });

  it('of a conversation is kept by no cache and no search engine', async () => {
    const begun = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
    for (const path of [begun.url, `${begun.url}/reponses`, `${begun.url}/quelquun`]) {
      const { headers, text } = await open(service.app, path);
      expect(headers.get('cache-control'), path).toBe('no-store');
      expect(headers.get('x-robots-tag'), path).toBe('noindex, nofollow');
      expect(text, path).toContain('<meta name="robots" content="noindex, nofollow">');
    }
  });

  it('that bears the name of the message to come is kept by no cache; the ordinary first page is asked again', async () => {
    const cached = async (path: string) => (await open(service.app, path)).headers.get('cache-control');
    expect(await cached('/?besoin=rsa')).toBe('no-store');
    expect(await cached('/')).toBe('no-cache');
  });

  it('names a style sheet that is kept for ever', async () => {
    const { text } = await open(service.app, '/');
    const path = /href="(\/style\.[0-9a-f]{12}\.css)"/.exec(text)?.[1] ?? '';
    const sheet = await open(service.app, path);
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
  });
});

describe('the program of the pages', () => {
  it('is kept for ever, and weighs at most 6 kB on the way', async () => {
    const { text } = await open(service.app, '/');
    const program = await open(service.app, /src="(\/page\.[0-9a-f]{12}\.js)"/.exec(text)?.[1] ?? '');
    expect(program.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(program.headers.get('cache-control')).toContain('immutable');
    expect(gzipSync(program.text).length).toBeLessThanOrEqual(6_000);
  });

  it('can be read by the browsers of old phones', async () => {
    const { text } = await open(service.app, '/');
    const program = await open(service.app, /src="(\/page\.[0-9a-f]{12}\.js)"/.exec(text)?.[1] ?? '');
    // Safari before 16.4 refuses a whole file for one pattern that looks behind.
    expect(program.text).not.toMatch(/\(\?<[=!]/);
  });
});

describe('a request that cannot be read', () => {
  const post = (headers: Record<string, string>, body: string) =>
    service.app.request('/', { method: 'POST', headers, body });

  it('is refused with a calm page when it is too large', async () => {
    const answered = await post({ 'content-type': 'application/x-www-form-urlencoded' }, `text=${'a'.repeat(100_001)}`);
    expect(answered.status).toBe(413);
    expect(await answered.text()).toContain('Votre message est trop long');
  });

  it('is refused with a calm page when it is not a form', async () => {
    const answered = await post({ 'content-type': 'application/json' }, '{"choice":"adulte"}');
    expect(answered.status).toBe(415);
    expect(await answered.text()).toContain('Nous n’avons pas pu lire votre réponse');
  });

  it('for a page that does not exist gets one with a number to call', async () => {
    const page = await open(service.app, '/nulle-part');
    expect(page.status).toBe(404);
    expect(page.text).toContain('href="tel:0254584141"');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
