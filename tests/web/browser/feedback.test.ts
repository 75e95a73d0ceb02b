import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toPlan, toReport } from './walk.ts';

const here = browsing();

async function withoutScript(walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await here.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  try {
    await walk(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('on a small phone, without JavaScript', () => {
  it('someone whose plan was of no help says so, sees a number at once, and says why by the keyboard', () =>
    withoutScript(async (page) => {
      await toPlan(page, here.url);
      await press(page, 'Non');
      const notice = page.getByRole('complementary', { name: 'À savoir' });
      expect(await notice.innerText()).toContain('Merci de nous le dire.');
      const call = notice.getByRole('link', { name: /02 54 58 41 41/ });
      const box = await call.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(740);
      const why = page.getByRole('button', { name: 'C’était fermé' });
      await why.focus();
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await page.getByRole('main').innerText()).toContain('Merci, c’est noté.');
      expect(await page.getByRole('button', { name: 'Non' }).getAttribute('aria-pressed')).toBe('true');
      // Reloading sends nothing again.
      await page.reload();
      expect(await page.getByRole('heading', { name: 'Votre plan' }).isVisible()).toBe(true);
    }));

  it('someone who sees an error says which, is thanked, and comes back to the plan', () =>
    withoutScript(async (page) => {
      await toReport(page, here.url);
      const plan = page.url().replace(/\/erreur\/.*$/, '');
      await press(page, 'Envoyer');
      expect(await page.title()).toMatch(/^Erreur/);
      await page.getByLabel('Les horaires ne sont pas les bons').check();
      await page.getByLabel('Quelques mots').fill('Fermé le lundi');
      await press(page, 'Envoyer');
      expect(await page.getByRole('status').innerText()).toContain('Merci.');
      await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: 'Revenir à votre plan' }).click()]);
      expect(page.url()).toBe(plan);
    }));
});
