import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { endSentence, french, giveVoices, isSpeaking, said, type Voice } from '../../support/speech.ts';
import { press, toCommune, toDanger, toPlan } from './walk.ts';

const here = browsing();

async function hearing<T>(voices: Voice[], look: (page: Page) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await giveVoices(page, voices);
    return await look(page);
  } finally {
    await context.close();
  }
}

const tools = (page: Page) => page.locator('.tools');
const button = (page: Page, name: string) => tools(page).getByRole('button', { name, exact: true });
const texts = async (page: Page) => (await said(page)).map(({ text }) => text);
const marked = (page: Page): Promise<string> =>
  page.evaluate(`[...(CSS.highlights.get('read-aloud') ?? [])].map(String).join('').trim()`);

describe('someone who listens to a question', () => {
  it('hears it, what it says and its choices, each as one sentence, and sees which one is read', () =>
    hearing([french], async (page) => {
      await toCommune(page, here.url);
      await button(page, 'Écouter').click();
      expect(await texts(page)).toEqual(['Encore 4 questions au plus']);
      await endSentence(page);
      expect(await marked(page)).toBe('Où habitez-vous\u00a0?');
      await endSentence(page);
      await endSentence(page);
      expect((await texts(page)).slice(1)).toEqual([
        'Où habitez-vous ?',
        'La commune ou le code postal.',
        'Pour un proche, donnez sa commune.',
      ]);
      expect((await said(page)).every(({ lang }) => lang === 'fr_FR')).toBe(true);
      await endSentence(page);
      while (await isSpeaking(page)) await endSentence(page);
      expect(await button(page, 'Écouter').isVisible()).toBe(true);
      expect(await marked(page)).toBe('');
    }));

  it('pauses, and goes on from the sentence that was cut', () =>
    hearing([french], async (page) => {
      await toCommune(page, here.url);
      await button(page, 'Écouter').click();
      await endSentence(page);
      await button(page, 'Pause').click();
      expect(await isSpeaking(page)).toBe(false);
      await button(page, 'Reprendre').click();
      expect((await texts(page)).slice(1)).toEqual(['Où habitez-vous ?', 'Où habitez-vous ?']);
    }));

  it('stops, by keyboard, and is not lost: the focus is back on « Écouter »', () =>
    hearing([french], async (page) => {
      await toCommune(page, here.url);
      await button(page, 'Écouter').press('Enter');
      await button(page, 'Arrêter').press('Enter');
      expect(await isSpeaking(page)).toBe(false);
      expect(await page.locator('button:focus').innerText()).toBe('Écouter');
      expect(await button(page, 'Arrêter').count()).toBe(0);
    }));

  it('hears nothing more when the page is hidden, or when the answer is sent', () =>
    hearing([french], async (page) => {
      await toCommune(page, here.url);
      await button(page, 'Écouter').click();
      await page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'))`);
      expect(await isSpeaking(page)).toBe(false);
      await button(page, 'Reprendre').click();
      expect(await isSpeaking(page)).toBe(true);
      await page.evaluate(`addEventListener('submit', (event) => event.preventDefault())`);
      await page.getByRole('button', { name: 'Continuer' }).click();
      expect(await isSpeaking(page)).toBe(false);
    }));
});

describe('someone who listens to a card of the plan', () => {
  it('hears that place alone, with its number in pairs, as French people say it', () =>
    hearing([french], async (page) => {
      await toPlan(page, here.url);
      await page.getByRole('button', { name: 'Écouter : MDS de Vendôme' }).click();
      for (let sentences = 0; (await isSpeaking(page)) && sentences < 60; sentences++) await endSentence(page);
      const heard = await texts(page);
      expect(heard.slice(0, 2)).toEqual(['1. Qui s’occupe de vous', 'MDS de Vendôme']);
      expect(heard).toContain('Appeler le zéro 2, 54, 58, 41, 41');
      expect(heard.join(' ')).not.toMatch(/\d\d \d\d|Bus France services/);
      expect(Math.max(...heard.map(({ length }) => length))).toBeLessThanOrEqual(250);
    }));

  it('finds buttons that axe does not object to, 48 px under the finger', () =>
    hearing([french], async (page) => {
      await toPlan(page, here.url);
      await button(page, 'Écouter').click();
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id }) => id)).toEqual([]);
      for (const one of await page.locator('.tool:visible').all()) {
        const box = await one.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
      }
    }));

  it('hears one voice at a time', () =>
    hearing([french], async (page) => {
      await toPlan(page, here.url);
      await button(page, 'Écouter').click();
      await page.getByRole('button', { name: 'Écouter : MDS de Vendôme' }).click();
      expect(await button(page, 'Écouter').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Pause : MDS de Vendôme' }).isVisible()).toBe(true);
    }));
});

describe('nothing is spoken', () => {
  it('by itself, on a page that tells of a danger', () =>
    hearing([french], async (page) => {
      await toDanger(page, here.url);
      await press(page, 'Continuer');
      expect(await texts(page)).toEqual([]);
    }));

  it.each([
    ['no voice', []],
    ['no voice for French', [{ lang: 'de-DE', localService: true }]],
    ['only a voice that sends the text away', [{ lang: 'fr-FR', localService: false }]],
  ])('nor offered by a device with %s', (_, voices) =>
    hearing(voices, async (page) => {
      await toCommune(page, here.url);
      expect(await page.getByRole('button', { name: /Écouter/ }).count()).toBe(0);
    }),
  );
});
