import { afterAll, beforeAll, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.ts';

/** What a page says to whoever does not write in French. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

async function write(text: string): Promise<string> {
  const taken = await service.app.request('/', { method: 'POST', body: new URLSearchParams({ text }) });
  const next = taken.headers.get('location');
  return (next ? await service.app.request(next) : taken).text();
}

test.each([
  ['I do not understand this page', 'en', 'ltr', 'call 112'],
  ['لا أفهم هذه الصفحة', 'ar', 'rtl', '112'],
])('« %s » is answered in its language, told as such to the voice that reads', async (text, lang, dir, number) => {
  const page = await write(text);
  expect(page).toContain(`lang="${lang}" dir="${dir}"`);
  expect(page.replaceAll('\u00a0', ' ')).toContain(number);
  expect(page.replace(/\s|&nbsp;|\u00a0/g, '')).toContain('0254584141');
});

test('markup that is typed comes back as letters, only in the field where it was typed', async () => {
  const page = await write('<img src=x onerror=zzqq>');
  expect(page).not.toContain('<img');
  expect(page.split('zzqq').length - 1).toBeLessThanOrEqual(1);
});
