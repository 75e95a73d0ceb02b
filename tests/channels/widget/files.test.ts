import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA, type WidgetData, widgetScript } from '../../../src/channels/widget/data.ts';
import { widgetStyle } from '../../../src/channels/widget/style.ts';
import { welcome } from '../../../src/session/welcome.ts';
import { languageCodes } from '../../../src/texts/languages.ts';
import { openService, type Service } from '../../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false, env: { PUBLIC_URL: 'https://parou.example' } });
});
afterAll(() => service.close());

const get = (path: string, headers: Record<string, string> = {}) => service.app.request(path, { headers });

/** What a browser finds in the file, beside the program. */
async function dataIn(path = '/widget.js', from = service): Promise<WidgetData> {
  const text = await (await from.app.request(path)).text();
  const start = text.indexOf('{"home":');
  expect(start).toBeGreaterThan(0);
  // The data is an expression: it is read as a browser reads it, up to where it ends.
  for (let end = text.indexOf('}', start); end > 0; end = text.indexOf('}', end + 1)) {
    try {
      return (
        runInNewContext(`JSON.stringify((${text.slice(start, end + 1)}))`) && JSON.parse(text.slice(start, end + 1))
      );
    } catch {}
  }
  throw new Error('no data in the file');
}

describe('a site that shows the widget', () => {
  test('loads a file that anybody may load, keeps it an hour, and asks whether it changed', async () => {
    const response = await get('/widget.js');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    const etag = response.headers.get('etag') ?? '';
    const again = await get('/widget.js', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/widget.js', { 'If-None-Match': '"autre"' })).status).toBe(200);
  });

  test('may pin an address whose bytes never change, and check them', async () => {
    const page = await (await get('/integrer?fixe=oui')).text();
    const [, path = '', integrity = ''] =
      /parou\.example(\/widget\.[0-9a-f]{12}\.js)&quot; integrity=&quot;sha384-([^&]+)&quot;/.exec(page) ?? [];
    const response = await get(path);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const text = await response.text();
    expect(createHash('sha384').update(text).digest('base64')).toBe(integrity);
    expect(text).toBe(await (await get('/widget.js')).text());
  });

  test('that pinned an older version is told that it is gone, by a page and not by another program', async () => {
    const response = await get('/widget.0123456789ab.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).not.toContain('javascript');
  });

  test('under a policy without inline style finds the same style as a file', async () => {
    const response = await get('/widget.css');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await response.text()).toBe(widgetStyle);
  });
});

describe('someone whose network stops after the file', () => {
  test('has the first question, the numbers of danger in seven languages, and the ways out', async () => {
    const data = await dataIn();
    expect(JSON.stringify(data.view)).toContain(welcome(service.session).question?.choices?.[0]?.label ?? 'none');
    expect(data.home).toBe('https://parou.example');
    expect(data.quickExit).toBe('https://meteofrance.com/');
    expect(data.emergency.lines.map(({ numero }) => numero)).toEqual(['17', '114', '15', '18', '112']);
    expect(Object.keys(data.emergency.says)).toEqual(languageCodes);
    for (const says of Object.values(data.emergency.says)) expect(says).toMatch(/112.*114/);
    expect(data.languages[0]).toEqual({ code: 'fr', name: 'Français' });
    expect(data.languages.filter(({ rtl }) => rtl).map(({ code }) => code)).toEqual(['ar']);
  });

  test('without an address given by the operator, the file leaves the widget to find its own', async () => {
    const unnamed = await openService({ loaded: false });
    expect((await dataIn('/widget.js', unnamed)).home).toBeNull();
    unnamed.close();
  });
});

describe('someone who reads another language', () => {
  test.each(languageCodes)('is sent the words of the widget and the first question in « %s »', async (lang) => {
    const response = await get(`/widget/mots.${lang}.json`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const said = (await response.json()) as { lang: string; dir: string; words: Record<string, string>; view: object };
    expect(said).toMatchObject({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    expect(Object.values(said.words).every((word) => typeof word === 'string' && word !== '')).toBe(true);
    expect(said.view).toBeTruthy();
  });

  test.each(['ru', 'klingon', '..', 'FR'])('that is not ours (%s) is told so', async (lang) => {
    expect((await get(`/widget/mots.${lang}.json`)).status).toBe(404);
  });
});

test('a program without one place for its data is never served', () => {
  const data = {} as WidgetData;
  expect(widgetScript(`var d=${JSON.stringify(DATA)};`, data)).toBe('var d={};');
  expect(() => widgetScript('var d=1;', data)).toThrow('once');
  expect(() => widgetScript(`${JSON.stringify(DATA)}${JSON.stringify(DATA)}`, data)).toThrow('once');
});
