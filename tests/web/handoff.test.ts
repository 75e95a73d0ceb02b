import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { open, type Page, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

let service: Service;
beforeEach(async () => {
  service = await openService({ loaded: false });
});
afterEach(() => service.close());

const say = async (text: string): Promise<Page> => send(service.app, await open(service.app, '/'), { text });
const codeOf = ({ text }: Page) => /<p class="code"><strong lang="fr" dir="ltr">([^<]+)</.exec(text)?.[1] ?? '';
const leave = async (page: Page) => open(service.app, `${page.url}/ailleurs`);
const bring = async (code: string) => send(service.app, await open(service.app, '/'), { code });

describe('someone who goes on elsewhere', () => {
  it('is shown a code from the page, and finds their answers with it on the first page of another device', async () => {
    const here = await say('je ne peux plus payer mon loyer');
    expect(here.text).toContain(`href="${here.url}/ailleurs"`);
    const page = await leave(here);
    expect(titleOf(page)).toBe('Continuer ailleurs – Par où ?');
    const there = await bring(codeOf(page));
    expect(there.url).toMatch(/^\/c\/[\w-]{22}$/);
    expect(there.url).not.toBe(here.url);
    expect(words(there)).toContain('Vos réponses sont là.');
    expect(words(there)).toContain('Est-ce bien cela');
  });

  it('may write the code where words are asked', async () => {
    const code = codeOf(await leave(await say('je ne peux plus payer mon loyer')));
    expect(words(await say(`j’ai un code : ${code}`))).toContain('Vos réponses sont là.');
  });

  it('reads and writes it from left to right, also in a page that runs from right to left', async () => {
    const first = await open(service.app, '/?langue=ar');
    expect(first.text).toMatch(/<input[^>]* name="code"[^>]* dir="auto"/);
    expect(first.text).toContain('\u20684827 tilleul\u2069');
    const page = await leave(await send(service.app, first, { choice: 'themes' }));
    expect(page.text).toContain('dir="rtl"');
    expect(codeOf(page)).toMatch(/^\d{4}\s\p{L}+$/u);
  });

  it('meets « Quitter vite » on the page of the code too', async () => {
    const page = await leave(await say('mon mari me frappe'));
    expect(titleOf(page)).toBe('Par où ? – informations');
    expect(page.text).toContain('Quitter vite');
  });

  it('has nothing to take along before the first answer, and no way that leads nowhere', async () => {
    expect((await open(service.app, '/')).text).not.toContain('/ailleurs');
    expect((await open(service.app, '/c/personne/ailleurs')).status).toBe(404);
  });
});

describe('someone whose code does not work', () => {
  it.each(['0000 zèbre', 'n’importe quoi', ''])('is told so by the field, which keeps « %s »', async (code) => {
    const page = await bring(code);
    expect(page.status).toBe(422);
    expect(titleOf(page)).toMatch(/^Erreur/);
    expect(words(page)).toContain('Ce code ne marche pas');
    expect(page.text).toContain('<details class="why" open>');
    expect(page.text).toContain(`name="code" value="${code}"`);
  });

  it('is told so when they wrote it in words, and what a code looks like when they wrote none', async () => {
    expect(words(await say('0000 zèbre'))).toContain('Ce code ne marche pas');
    expect(words(await say('j’ai un code'))).toContain('quatre chiffres et un mot');
    const here = await say('je ne peux plus payer mon loyer');
    expect(words(await send(service.app, here, { text: 'j’ai un code' }))).toContain('quatre chiffres et un mot');
  });

  it('is answered at once if what they wrote there is a danger', async () => {
    const page = await bring('il veut me tuer');
    expect(words(page)).toContain('17');
    expect(page.text).toContain('class="phone"');
  });

  it('waits after five wrong ones, with the numbers of danger in view', async () => {
    for (let nth = 0; nth < 5; nth++) await bring('0000 zèbre');
    const page = await bring('0000 zèbre');
    expect(page.status).toBe(429);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(words(page)).toContain('Attendez un peu');
    expect(page.text).toContain('href="tel:17"');
  });
});
