import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaryIn, translatorIn } from '../../src/translation/shipped.ts';
import { open, type Page, post, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

/** Pages that answer what could not be done, in the language of whoever reads them. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const root = ({ text }: Page) => /<html ([^>]+)>/.exec(text)?.[1];

/** Asks as a browser does whose owner chose these languages. */
async function ask(url: string, languages: string, body?: URLSearchParams): Promise<Page> {
  const headers = { 'Accept-Language': languages };
  const answered = await service.app.request(url, body ? { method: 'POST', body, headers } : { headers });
  return { status: answered.status, url, text: await answered.text(), headers: answered.headers };
}

/** The address of a conversation in a language. */
async function begun(lang: string): Promise<string> {
  const first = await open(service.app, `/?langue=${lang}`);
  return (await send(service.app, first, { choice: 'themes' })).url;
}

describe('somebody in a conversation', () => {
  it('reads in it that a page does not exist, or that a message is too long', async () => {
    const arabic = translatorIn('ar');
    const url = await begun('ar');
    const lost = await ask(`${url}/nulle-part`, 'fr');
    expect([lost.status, root(lost)]).toEqual([404, 'lang="ar" dir="rtl"']);
    expect(words(lost)).toContain(arabic('Cette page n’existe pas'));
    const heavy = await ask(url, 'fr', new URLSearchParams({ text: 'a'.repeat(120_000) }));
    expect([heavy.status, root(heavy)]).toEqual([413, 'lang="ar" dir="rtl"']);
    expect(titleOf(heavy)).toBe(titleOf(lost));
    const json = { 'Content-Type': 'application/json' };
    const unread = await service.app.request(url, { method: 'POST', headers: json, body: '{}' });
    expect(unread.status).toBe(415);
    expect(await unread.text()).toContain('<html lang="ar" dir="rtl">');
  });

  it('is led back to it, and never away from the quick exit; whoever reads a shared plan, to that', async () => {
    const url = await begun('es');
    for (const [path, back] of [
      [`${url}/nulle-part`, 'Revenir à votre recherche'],
      ['/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA/nulle-part', 'Revenir au plan'],
    ] as const) {
      const { text } = await ask(path, 'es');
      const [plan] = path.split('/nulle-part');
      expect(text).toContain(`<a class="main" href="${plan}">${translatorIn('es')(back)}</a>`);
      expect(text).not.toMatch(/<a [^>]*href="\/(\?[^"]*)?"/);
    }
  });

  it('reads French where they chose it, whatever their browser asks for', async () => {
    expect(root(await ask(`${await begun('fr')}/nulle-part`, 'en'))).toBe('lang="fr" dir="ltr"');
  });

  it('is told in it that all is erased, and led back to a first page in it', async () => {
    const erased = await post(service.app, `${await begun('es')}/effacer`);
    expect(root(erased)).toBe('lang="es" dir="ltr"');
    expect(words(erased)).toContain(translatorIn('es')('C’est effacé'));
    expect(erased.text).toMatch(/class="main" href="\/\?langue=es"/);
    expect(erased.text).toMatch(/class="brand" href="\/\?langue=es"/);
  });
});

describe('somebody who comes to a page that is not there', () => {
  it.each([
    ['/nulle-part?langue=pt', 'fr-FR,fr;q=0.9', 'lang="pt" dir="ltr"'],
    ['/nulle-part', 'uk', 'lang="uk" dir="ltr"'],
    ['/nulle-part', 'ar-MA', 'lang="ar" dir="rtl"'],
    ['/nulle-part', 'fr;q=0.4, es-ES;q=0.9', 'lang="es" dir="ltr"'],
    ['/nulle-part', 'de-DE,de;q=0.9,en;q=0.5', 'lang="en" dir="ltr"'],
    ['/nulle-part', 'fr-FR,fr;q=0.9,en;q=0.8', 'lang="fr" dir="ltr"'],
    ['/nulle-part', 'de', 'lang="fr" dir="ltr"'],
    ['/nulle-part', 'tr;q=0, constructor, *, ;;q=x', 'lang="fr" dir="ltr"'],
    ['/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA', 'tr-TR', 'lang="tr" dir="ltr"'],
    ['/c/AAAAAAAAAAAAAAAAAAAAAA', 'tr-TR', 'lang="tr" dir="ltr"'],
  ])('at %s, with a browser that asks for « %s », reads %s', async (path, languages, lang) => {
    const page = await ask(path, languages);
    expect([page.status, root(page)]).toEqual([404, lang]);
  });

  it('finds nothing of the frame of such a page in French', async () => {
    const { exact } = dictionaryIn('tr');
    const house = 'Standard du Département de Loir-et-Cher';
    for (const path of ['/nulle-part', '/aide?langue=tr']) {
      const said = words(await ask(path, 'tr'));
      expect(said, path).not.toContain(house);
      expect(said, path).toContain(translatorIn('tr')(house).replaceAll('\u00a0', ' '));
    }
    for (const path of ['/nulle-part', '/p/AAAAAAAAAAAAAAAAAAAAAAAAAAA', '/c/AAAAAAAAAAAAAAAAAAAAAA']) {
      const said = words(await ask(path, 'tr'));
      const french = [...exact].filter(([fr, tr]) => fr.length > 12 && tr !== fr && said.includes(fr));
      expect(french, path).toEqual([]);
    }
  });

  it('goes on in the language in which they were told that a conversation is no more', async () => {
    const gone = await ask('/c/AAAAAAAAAAAAAAAAAAAAAA', 'uk-UA,uk;q=0.9');
    expect(words(gone)).toContain(
      translatorIn('uk')('Cette adresse ne mène à aucune recherche. Vous pouvez en commencer une ici.'),
    );
    const next = await send(service.app, gone, { choice: 'themes' });
    expect(root(next)).toBe('lang="uk" dir="ltr"');
  });
});
