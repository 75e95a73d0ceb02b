import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toCommune } from './walk.ts';

const here = browsing();

async function whereTheyLive<T>(look: (page: Page, field: Locator) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await toCommune(page, here.url);
    return await look(page, page.getByRole('combobox', { name: 'Où habitez-vous' }));
  } finally {
    await context.close();
  }
}

const options = (page: Page) => page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option');

/** The commune under the visual focus, as the voice that reads finds it. */
const pointed = async (page: Page, field: Locator): Promise<string | null> => {
  const id = await field.getAttribute('aria-activedescendant');
  return id && page.locator(`#${id}[aria-selected=true] .name`).innerText();
};

async function axeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.addScriptTag({ content: axe.source });
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id }) => id);
}

describe('someone who types the beginning of a commune', () => {
  it('is offered communes with their postcodes, and is told how many', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('vend');
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toMatch(/Vendôme\s+41100/);
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      const count = await options(page).count();
      expect(await page.locator('.field [role=status]').innerText()).toBe(
        count === 1 ? '1 commune' : `${count} communes`,
      );
      expect(await pointed(page, field)).toBeNull();
    }));

  it('walks the list by keyboard alone, round and round, and chooses with Enter without sending', () =>
    whereTheyLive(async (page, field) => {
      await field.focus();
      await page.keyboard.type('saint');
      await options(page).nth(2).waitFor();
      const names = await options(page).locator('.name').allInnerTexts();
      await page.keyboard.press('ArrowDown');
      expect(await pointed(page, field)).toBe(names[0]);
      await page.keyboard.press('ArrowUp');
      expect(await pointed(page, field)).toBe(names.at(-1));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await pointed(page, field)).toBe(names[1]);
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe(names[1]);
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.evaluate('document.activeElement.id')).toBe('reponse');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Où habitez-vous');
    }));

  it('goes back to the letters with Home, End and the side arrows, and closes the list with Escape, losing nothing', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('saint');
      await options(page).first().waitFor();
      for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press(key);
        expect(await pointed(page, field), key).toBeNull();
      }
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.inputValue()).toBe('saint');
      await page.keyboard.press('Alt+ArrowDown');
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Alt+ArrowUp');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await field.inputValue()).toBe('saint');
      expect(await options(page).count()).toBe(0);
    }));

  it('sends the very commune that was chosen, so that namesakes are not asked again', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('41100');
      await options(page).filter({ hasText: 'Azé' }).click();
      expect(await field.inputValue()).toBe('Azé');
      await press(page, 'Continuer');
      await page.getByRole('link', { name: 'Revoir vos réponses' }).click();
      expect(await page.locator('.answers').innerText()).toContain('Azé');
    }));

  it('who then types another name is answered by that name', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('vendo');
      await options(page).first().click();
      await field.fill('Blois');
      await press(page, 'Continuer');
      await page.getByRole('link', { name: 'Revoir vos réponses' }).click();
      expect(await page.locator('.answers').innerText()).toContain('Blois');
    }));

  it('and leaves the list aside presses the button under it, however slow the finger', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('Vendôme');
      await options(page).first().waitFor();
      const box = await page.getByRole('button', { name: 'Continuer' }).boundingBox();
      if (!box) throw new Error('no button');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      // Two pictures of the page are drawn while the finger is down.
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      await Promise.all([page.waitForEvent('load', { timeout: 5_000 }), page.mouse.up()]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('Où habitez-vous');
    }));

  it('finds an old name, with the one of today', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('contres');
      await options(page).first().waitFor();
      expect(await options(page).first().locator('.name').innerText()).toBe('Le Controis-en-Sologne (Contres)');
    }));
});

describe('the list of communes', () => {
  it('has nothing that axe objects to, open or closed', () =>
    whereTheyLive(async (page, field) => {
      expect(await axeFinds(page)).toEqual([]);
      await field.pressSequentially('saint');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await axeFinds(page)).toEqual([]);
    }));

  it('gives every commune 48 px under the finger', () =>
    whereTheyLive(async (page, field) => {
      await field.pressSequentially('saint');
      await options(page).first().waitFor();
      const heights = await options(page).evaluateAll((all) =>
        all.map((one) => (one as unknown as { offsetHeight: number }).offsetHeight),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
    }));
});

describe('on a bad network', () => {
  it('the answer to the last letters wins, however late the first ones are answered', () =>
    whereTheyLive(async (page, field) => {
      const held: (() => void)[] = [];
      await page.route('**/api/v1/communes?q=bl', async (route) => {
        await new Promise<void>((free) => held.push(free));
        await route.continue().catch(() => {});
      });
      const asked = page.waitForRequest('**/api/v1/communes?q=bl');
      await field.pressSequentially('bl');
      await asked;
      await field.fill('vendome');
      await options(page).first().waitFor();
      for (const free of held) free();
      await field.press('ArrowDown');
      expect(await pointed(page, field)).toBe('Vendôme');
    }));

  it('the field stays a plain one, and what is typed is understood', () =>
    whereTheyLive(async (page, field) => {
      await page.route('**/api/v1/communes**', (route) => route.abort());
      const failed = page.waitForEvent('requestfailed');
      await field.pressSequentially('Vendôme');
      await failed;
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      await press(page, 'Continuer');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('Où habitez-vous');
    }));
});

it('nothing is asked of the network before two letters', () =>
  whereTheyLive(async (page, field) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await field.pressSequentially('v');
    await field.press('Backspace');
    const begun = page.waitForRequest('**/api/v1/communes?q=**');
    await field.pressSequentially('ve');
    expect(new URL((await begun).url()).search).toBe('?q=ve');
    expect(asked).toHaveLength(1);
  }));
