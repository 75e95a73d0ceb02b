import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, type Page, post, send, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

async function whereTheyLive(): Promise<Page> {
  const begun = await send(service.app, await open(service.app, '/'), { choice: 'adulte' });
  return send(service.app, begun, { choices: 'impaye-loyer' });
}

const giving = async (fields: Record<string, string>) => {
  const page = await whereTheyLive();
  expect(words(page)).toContain('Où habitez-vous');
  return post(service.app, page.url, new URLSearchParams(fields));
};

describe('a position sent by the page', () => {
  it('offers the communes around it', async () => {
    const page = await giving({ latitude: '47.68', longitude: '1.2' });
    expect(page.text).toContain('name="choice"');
    expect(words(page)).toMatch(/Plusieurs communes correspondent|Est-ce cette commune/);
  });

  it.each([
    ['91', '1'],
    ['47', '181'],
    ['ici', 'là'],
    ['47', ''],
  ])('that is none (%s, %s) asks again, calmly', async (latitude, longitude) => {
    const page = await giving({ latitude, longitude });
    expect(page.status).toBe(422);
    expect(words(page)).toContain('Choisissez une réponse, ou écrivez quelques mots.');
  });

  it('does not hide a danger that was typed beside it', async () => {
    const page = await giving({ latitude: '47.68', longitude: '1.2', text: 'mon mari me frappe' });
    expect(words(page)).toContain('3919');
  });
});
