import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toCommune } from './walk.ts';

const here = browsing();
const vendome = { latitude: 47.79301234, longitude: 1.06561234 };

async function whereTheyLive<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    const page = await context.newPage();
    await toCommune(page, here.url);
    return await look(page);
  } finally {
    await context.close();
  }
}

const button = (page: Page) => page.getByRole('button', { name: 'Utiliser ma position' });
const told = (page: Page) => page.locator('.position [role=status]');

describe('someone who gives their position', () => {
  it('is offered the communes around, and chooses', () =>
    whereTheyLive({ geolocation: vendome, permissions: ['geolocation'] }, async (page) => {
      const sent = page.waitForRequest((request) => request.method() === 'POST');
      await Promise.all([page.waitForEvent('load'), button(page).click()]);
      const fields = new URLSearchParams((await sent).postData() ?? '');
      expect([fields.get('latitude'), fields.get('longitude')]).toEqual(['47.793', '1.066']);
      const offered = page.getByRole('radio', { name: 'Vendôme' });
      if (await offered.isVisible()) {
        await offered.check();
        await Promise.all([page.waitForEvent('load'), offered.press('Enter')]);
      }
      await page.getByRole('link', { name: 'Revoir vos réponses' }).click();
      expect(await page.locator('.answers').innerText()).toContain('Vendôme');
    }));

  it('out at sea, is told so and can still type', () =>
    whereTheyLive({ geolocation: { latitude: 47, longitude: -20 }, permissions: ['geolocation'] }, async (page) => {
      await Promise.all([page.waitForEvent('load'), button(page).click()]);
      expect(await page.getByRole('alert').innerText()).toContain('Nous ne trouvons pas de commune de France');
      expect(await page.getByLabel('Où habitez-vous').isVisible()).toBe(true);
    }));
});

it('someone who refuses it is told in a sentence, and answers by typing', () =>
  whereTheyLive({ permissions: [] }, async (page) => {
    await page.evaluate(`navigator.geolocation.getCurrentPosition = (_, failed) => failed({ code: 1 })`);
    await button(page).click();
    expect(await told(page).innerText()).toBe(
      'La position n’est pas autorisée. Écrivez le nom de votre commune, ou son code postal.',
    );
    await page.getByLabel('Où habitez-vous').fill('Vendôme');
    await press(page, 'Continuer');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toContain('Où habitez-vous');
  }));

it.each([
  [2, 'Votre appareil ne trouve pas où vous êtes.'],
  [3, 'C’est trop long.'],
])('a device that fails (%i) says so in a sentence', (code, says) =>
  whereTheyLive({}, async (page) => {
    await page.evaluate(`navigator.geolocation.getCurrentPosition = (_, failed) => failed({ code: ${code} })`);
    await button(page).click();
    expect(await told(page).innerText()).toContain(says);
  }),
);

it('nobody is asked for it, and the device not searched, before the button is pressed', async () => {
  const context = await here.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(`navigator.geolocation.getCurrentPosition = () => { globalThis.searched = true; }`);
  await toCommune(page, here.url);
  expect(await page.evaluate('globalThis.searched')).toBeUndefined();
  await button(page).click();
  expect(await page.evaluate('globalThis.searched')).toBe(true);
  expect(await told(page).innerText()).toBe('Nous cherchons où vous êtes…');
  await context.close();
});

it('without JavaScript there is no button that would do nothing', () =>
  whereTheyLive({ javaScriptEnabled: false }, async (page) => {
    expect(await button(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
    expect(await page.getByLabel('Où habitez-vous').getAttribute('role')).toBeNull();
  }));
