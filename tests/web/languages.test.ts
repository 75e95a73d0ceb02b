import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOf } from '../../src/translation/dictionary.ts';
import { dictionaryIn, offeredLanguages, translatorIn } from '../../src/translation/shipped.ts';
import { open, type Page, post, send, titleOf, words } from '../support/pages.ts';
import { openService, type Service } from '../support/service.ts';

/** The pages for whoever reads another language, without a script. */

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const english = translatorIn('en');
const root = (page: Page) => /<html ([^>]+)>/.exec(page.text)?.[1];

/** The texts of a page, one by one, those of its fields and frame included. */
function textsOf(page: Page): string[] {
  const shown = page.text
    .replace(/<(script|style|textarea)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+ lang="fr"[^>]*>[^<]*</g, '<');
  const attributes = [...shown.matchAll(/ (?:aria-label|title|placeholder)="([^"]+)"/g)].map(([, text]) =>
    String(text),
  );
  const nodes = shown.split(/<[^>]*>/);
  return [...nodes, ...attributes].map((text) => keyOf(text.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ')));
}

/** Those that have a translation, and are there in French all the same. */
function leftInFrench(page: Page): string[] {
  const { exact } = dictionaryIn('en');
  return textsOf(page).filter((text) => exact.has(text) && exact.get(text) !== text);
}

/** From the first page to the plan, in English. */
async function walk(): Promise<Page[]> {
  const first = await open(service.app, '/?langue=en');
  const themes = await send(service.app, first, { choice: 'themes' });
  const needs = await send(service.app, themes, { choice: 'logement' });
  const place = await send(service.app, needs, { choices: 'hebergement' });
  const tonight = await send(service.app, place, { text: 'Vendôme' });
  const why = await send(service.app, tonight, { choice: 'oui' });
  const plan = await send(service.app, why, { choice: 'proprietaire' });
  return [first, themes, needs, place, tonight, why, plan];
}

describe('somebody who reads English', () => {
  test('has every page in it, from the first to the plan, and nothing of the frame in French', async () => {
    const pages = await walk();
    for (const page of pages) {
      expect(page.status).toBe(200);
      expect(root(page)).toBe('lang="en" dir="ltr"');
      expect(leftInFrench(page)).toEqual([]);
    }
    expect(words(pages.at(-1) as Page)).toContain(english('Votre plan'));
  });

  test('has its side pages in it too: the answers, a person, another line, the paper, a wrong place, the help', async () => {
    const plan = (await walk()).at(-1) as Page;
    for (const path of ['reponses', 'quelquun', 'ailleurs', 'imprimer', 'partager']) {
      const page = await open(service.app, `${plan.url}/${path}`);
      expect({ path, root: root(page), left: leftInFrench(page) }).toEqual({
        path,
        root: 'lang="en" dir="ltr"',
        left: [],
      });
    }
    const report = /href="(\/c\/[^"]+\/erreur\/[^"]+)"/.exec(plan.text)?.[1] ?? '';
    expect(leftInFrench(await open(service.app, report))).toEqual([]);
    const help = await open(service.app, '/aide?langue=en');
    expect(root(help)).toBe('lang="en" dir="ltr"');
    expect(leftInFrench(help)).toEqual([]);
  });

  test('is given the sentence to say in French, as French, and what it means under it', async () => {
    const plan = (await walk()).at(-1) as Page;
    const said = 'Mon propriétaire veut que je parte. Je voudrais connaître mes droits, et préparer la suite.';
    expect(plan.text).toMatch(new RegExp(`<p lang="fr" dir="ltr">«&nbsp;${said}&nbsp;»</p><p class="means">`));
    expect(words(plan)).toContain(english(said));
  });

  test('is told by a refused answer in it', async () => {
    const first = await open(service.app, '/?langue=en');
    const refused = await send(service.app, first, { text: '' });
    expect(words(refused)).toContain(english('Il manque votre réponse'));
    expect(leftInFrench(refused)).toEqual([]);
  });
});

describe('somebody who chooses a language', () => {
  test('finds each by its own name, in its own letters, on the first page and on every one after', async () => {
    const first = await open(service.app, '/');
    expect(first.text).toContain('<a href="/?langue=es" lang="es" dir="ltr">Español</a>');
    const themes = await send(service.app, first, { choice: 'themes' });
    const spanish = await send(service.app, themes, { language: 'es' });
    expect(spanish.url).toBe(themes.url);
    expect(root(spanish)).toBe('lang="es" dir="ltr"');
    const back = await send(service.app, spanish, { language: 'fr' });
    expect(root(back)).toBe('lang="fr" dir="ltr"');
    expect(words(back)).toBe(words(themes));
  });

  test('keeps what the address knows', async () => {
    const page = await open(service.app, '/?besoin=hebergement&commune=41269');
    expect(page.text).toContain('href="/?besoin=hebergement&amp;commune=41269&amp;langue=en"');
  });

  test('is answered in plain French for a language that is not ours, and told so', async () => {
    const page = await open(service.app, '/?langue=xx');
    expect(root(page)).toBe('lang="fr" dir="ltr"');
    expect(words(page)).toContain('Cette langue n’existe pas');
  });

  test('reads first that a flow is in French only, which is marked as French', async () => {
    const first = await open(service.app, '/?langue=en');
    const needs = await send(service.app, await send(service.app, first, { choice: 'themes' }), { choice: 'papiers' });
    const place = await send(service.app, needs, { choices: 'domiciliation' });
    const page = await send(service.app, place, { text: 'Vendôme' });
    expect(words(page)).toContain(english('Cette partie n’est pas encore traduite. Elle est en français simple.'));
    expect(page.text).toContain('<span lang="fr" dir="ltr">');
  });
});

test.runIf(offeredLanguages.includes('ar'))('Arabic runs from right to left', async () => {
  const page = await open(service.app, '/?langue=ar');
  expect(root(page)).toBe('lang="ar" dir="rtl"');
});

test('whoever comes next reads French: a page keeps its language to itself', async () => {
  await walk();
  const erased = await post(service.app, '/c/inconnue/effacer');
  expect(root(erased)).toBe('lang="fr" dir="ltr"');
  expect(words(erased)).toContain('Vos réponses n’existent plus ici.');
});

test('what somebody typed is never taken for a word of ours', async () => {
  const first = await open(service.app, '/?langue=en');
  const refused = await post(service.app, '/', new URLSearchParams({ langue: 'en', text: 'Oui' }));
  expect(first.status).toBe(200);
  expect(refused.text).not.toMatch(/<textarea[^>]*>Yes</);
  expect(titleOf(first)).toContain('Par où ?');
});
