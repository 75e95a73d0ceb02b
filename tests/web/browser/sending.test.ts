import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toCommune, toDanger, toPlan } from './walk.ts';

const here = browsing();

async function visiting<T>(look: (page: Page) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Holds what is posted until it is freed; `count` is how often something was. */
async function hold(page: Page): Promise<{ count: () => number; free: () => void }> {
  let posted = 0;
  let free = () => {};
  const freed = new Promise<void>((resolve) => {
    free = resolve;
  });
  await page.route('**/c/**', async (route) => {
    if (route.request().method() === 'POST') {
      posted += 1;
      await freed;
    }
    await route.continue().catch(() => {});
  });
  return { count: () => posted, free };
}

/** What a page looks like while it is being sent: nobody can ask it from outside as long as it is about to leave. */
function whileSending(page: Page, look: string): Promise<string> {
  const told = page.waitForEvent('console').then((message) => message.text());
  return page
    .evaluate(`addEventListener('submit', () => setTimeout(() => console.log(${look}), 50), { once: true })`)
    .then(() => told);
}

describe('someone who presses twice', () => {
  it('sends once, and sees that it is being sent', () =>
    visiting(async (page) => {
      await toCommune(page, here.url);
      const posts = await hold(page);
      await page.getByLabel('Où habitez-vous').fill('Vendôme');
      const seen = whileSending(
        page,
        `(() => { const button = document.querySelector('.ask .main'); button.click(); return button.textContent; })()`,
      );
      const button = page.getByRole('button', { name: 'Continuer' });
      await button.click({ noWaitAfter: true });
      expect(await seen).toBe('Envoi…');
      expect(posts.count()).toBe(1);
      await Promise.all([page.waitForEvent('load'), posts.free()]);
      expect(posts.count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('Où habitez-vous');
      await page.goBack();
      expect(await button.isVisible()).toBe(true);
    }));
});

describe('someone who loses the network', () => {
  it('is told before anything is lost, keeps what was typed, and sends when it is back', () =>
    visiting(async (page) => {
      await page.goto(here.url);
      const words = page.getByLabel('Que se passe-t-il');
      await words.fill('je n’arrive plus à payer mon loyer');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Envoyer' }).click();
      const told = page.locator('form .told');
      await expect.poll(() => told.innerText()).toContain('Vous êtes hors connexion.');
      expect(await words.inputValue()).toBe('je n’arrive plus à payer mon loyer');
      await page.context().setOffline(false);
      await expect.poll(() => told.innerText()).toBe('Le réseau est revenu. Vous pouvez envoyer.');
      await press(page, 'Envoyer');
      expect(page.url()).toContain('/c/');
    }));
});

describe('someone who leaves in haste', () => {
  it('sees the page go blank at once, however slow the network, and Back does not bring it again', () =>
    visiting(async (page) => {
      await toDanger(page, here.url);
      const posts = await hold(page);
      const seen = whileSending(page, 'document.body.getClientRects().length');
      await page.getByRole('button', { name: 'Quitter vite' }).click({ noWaitAfter: true });
      expect(await seen).toBe('0');
      await Promise.all([page.waitForEvent('load'), posts.free()]);
      expect(await page.title()).toBe('La météo');
      for (let steps = 0; steps < 4 && (await page.goBack()); steps++) {
        expect(await page.locator('body').innerText()).not.toContain('3919');
      }
    }));
});

it('someone who prints their plan has a button for it', () =>
  visiting(async (page) => {
    await page.addInitScript('globalThis.print = () => { globalThis.printed = true; }');
    await toPlan(page, here.url);
    await page.getByRole('link', { name: 'Version à imprimer' }).click();
    await page.getByRole('button', { name: 'Imprimer' }).click();
    expect(await page.evaluate('globalThis.printed')).toBe(true);
  }));
