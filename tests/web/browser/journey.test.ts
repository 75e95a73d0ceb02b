import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toCommune, toDanger, toPlan } from './walk.ts';

const here = browsing();

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

async function withoutScript<T>(viewport: typeof phone, walk: (page: Page) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ javaScriptEnabled: false, viewport });
  try {
    return await walk(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each([
  ['a small phone', phone],
  ['a desk', desk],
])('on %s, without JavaScript', (_, viewport) => {
  it('someone in Vendôme is led from the first page to the door in charge', () =>
    withoutScript(viewport, async (page) => {
      await toPlan(page, here.url);
      expect(await page.getByRole('heading', { name: 'MDS de Vendôme' }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Appeler le 02 54 58 41 41' }).getAttribute('href')).toBe(
        'tel:0254584141',
      );
      expect(await page.getByRole('heading', { name: 'À apporter' }).first().isVisible()).toBe(true);
    }));

  it('nothing is asked of another site, no cookie is set, and nothing is refused by the policy', () =>
    withoutScript(viewport, async (page) => {
      const asked: string[] = [];
      const told: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => told.push(message.text()));
      await toPlan(page, here.url);
      expect([...new Set(asked)]).toEqual([here.url]);
      expect(told).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    }));

  it('quick exit leaves at once, and Back shows the first page', () =>
    withoutScript(viewport, async (page) => {
      await toDanger(page, here.url);
      await press(page, 'Continuer');
      const exit = page.getByRole('button', { name: 'Quitter vite' });
      const box = await exit.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= viewport.height).toBe(true);
      await press(page, 'Quitter vite');
      expect(await page.title()).toBe('La météo');
      for (let steps = 0; steps < 4 && (await page.goBack()); steps++) {
        expect(await page.getByRole('heading', { name: 'Où trouver de l’aide' }).isVisible()).toBe(true);
        expect(await page.getByRole('main').innerText()).not.toContain('3919');
      }
    }));
});

describe('by keyboard alone', () => {
  it('someone reaches the plan, and always sees where they are', () =>
    withoutScript(phone, async (page) => {
      await page.goto(here.url);
      await tabTo(page, 'Je suis parent', 'input[type=radio]');
      await page.keyboard.press('ArrowDown');
      await enter(page);
      await tabTo(page, 'payer mon loyer', 'input[type=checkbox]');
      await page.keyboard.press('Space');
      await enter(page);
      await tabTo(page, '', 'input[type=text]');
      await page.keyboard.type('Vendôme');
      await enter(page);
      while (!(await page.title()).startsWith('Votre plan')) {
        await tabTo(page, '', 'input[type=radio]');
        await page.keyboard.press('Space');
        await enter(page);
      }
      await tabTo(page, '02 54 58 41 41', 'a.phone');
    }));

  it('the first Tab on a page of danger reaches « Quitter vite »', () =>
    withoutScript(phone, async (page) => {
      await toDanger(page, here.url);
      await page.keyboard.press('Tab');
      expect(await page.locator('button:focus').innerText()).toBe('Quitter vite');
      await enter(page);
      expect(await page.title()).toBe('La météo');
    }));

  it('a refused answer is where the reading begins', () =>
    withoutScript(phone, async (page) => {
      await toCommune(page, here.url);
      await page.getByLabel('Où habitez-vous').fill('Zzyzx');
      await enter(page);
      expect(await page.locator('[role=alert]:focus').innerText()).toContain('Nous ne trouvons pas cette commune');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('input:focus').inputValue()).toBe('Zzyzx');
    }));
});

/** Presses Enter and waits for the next page. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** Presses Tab until the focus is on such a control whose label or text says this. */
async function tabTo(page: Page, says: string, control: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(`${control}:focus`);
    if ((await focused.count()) === 0) continue;
    const id = await focused.getAttribute('id');
    const label = id ? await page.locator(`label[for="${id}"]`).innerText() : await focused.innerText();
    if (label.replaceAll('\u00a0', ' ').includes(says)) return;
  }
  throw new Error(`the Tab key never reaches « ${says} » (${control})`);
}
