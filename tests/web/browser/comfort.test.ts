import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { press, toCommune, toDanger, toPlan } from './walk.ts';

const here = browsing();
type Root = { scrollWidth: number };

async function reading<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await here.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

const choices = (page: Page) => page.getByRole('button', { name: 'Confort de lecture' });
const letters = (page: Page) => page.evaluate('getComputedStyle(document.documentElement).fontSize');
const kept = (page: Page) => page.evaluate('JSON.stringify({ ...sessionStorage })');

describe('someone who sees badly', () => {
  it('makes the letters larger by keyboard, and keeps them so from page to page', () =>
    reading({}, async (page) => {
      await page.goto(here.url);
      await choices(page).focus();
      await page.keyboard.press('Enter');
      expect(await choices(page).getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await letters(page)).toBe('24px');
      await toCommune(page, here.url);
      expect(await letters(page)).toBe('24px');
      await choices(page).click();
      expect(await page.getByRole('radio', { name: '150 %' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: '100 %' }).check();
      expect(await letters(page)).toBe('16px');
      expect(await kept(page)).toBe('{}');
    }));

  it.each(['light', 'dark'] as const)('asks for more contrast and more air: %s', (colorScheme) =>
    reading({ colorScheme }, async (page) => {
      await page.goto(here.url);
      await choices(page).click();
      await page.getByLabel('Contraste renforcé').check();
      await page.getByLabel('Texte plus aéré').check();
      const { color, backgroundColor, lineHeight } = (await page.evaluate(
        `(({ color, backgroundColor, lineHeight, fontSize }) => ({ color, backgroundColor, lineHeight: parseFloat(lineHeight) / parseFloat(fontSize) }))(getComputedStyle(document.body))`,
      )) as { color: string; backgroundColor: string; lineHeight: number };
      const [white, black] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
      expect([color, backgroundColor]).toEqual(colorScheme === 'light' ? [black, white] : [white, black]);
      expect(lineHeight).toBeGreaterThan(1.7);
    }),
  );

  it.each([
    { where: 'a question', walk: toCommune },
    { where: 'a danger', walk: toDanger },
    { where: 'the plan', walk: toPlan },
  ])('reads $where at 200 %, with air, 320 px wide, without scrolling sideways', ({ walk }) =>
    reading({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(here.url);
      await choices(page).click();
      await page.getByRole('radio', { name: '200 %' }).check();
      await page.getByLabel('Texte plus aéré').check();
      await walk(page, here.url);
      expect(await letters(page)).toBe('32px');
      await choices(page).click();
      expect(await page.locator('html').evaluate((html) => (html as unknown as Root).scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    }),
  );

  it('sees no page jump when it comes with larger letters, on a slow network', () =>
    reading({}, async (page) => {
      const network = await page.context().newCDPSession(page);
      await network.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 300,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      });
      await page.addInitScript(`globalThis.jumps = [];
        new PerformanceObserver((list) => jumps.push(...list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput).map(({ value }) => value)))
          .observe({ type: 'layout-shift', buffered: true })`);
      await page.goto(here.url);
      await choices(page).click();
      await page.getByRole('radio', { name: '150 %' }).check();
      await toCommune(page, here.url);
      await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
      expect(await letters(page)).toBe('24px');
      expect(await page.evaluate('jumps')).toEqual([]);
    }));
});

it.each(['light', 'dark'] as const)('the choices of comfort have nothing that axe objects to: %s', (colorScheme) =>
  reading({ colorScheme, bypassCSP: true }, async (page) => {
    await page.goto(here.url);
    await choices(page).click();
    await page.getByLabel('Contraste renforcé').check();
    await page.addScriptTag({ content: axe.source });
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id }) => id)).toEqual([]);
  }),
);

describe('the tab', () => {
  it('holds nothing as long as nothing was chosen', () =>
    reading({}, async (page) => {
      await toCommune(page, here.url);
      expect(await kept(page)).toBe('{}');
      expect(await page.evaluate('localStorage.length')).toBe(0);
    }));

  it('forgets the choice with « Quitter vite » and « Tout effacer »', () =>
    reading({}, async (page) => {
      await toDanger(page, here.url);
      await choices(page).click();
      await page.getByRole('radio', { name: '150 %' }).check();
      expect(await kept(page)).toContain('150');
      await press(page, 'Tout effacer');
      expect(await kept(page)).toBe('{}');
    }));

  it('that may store nothing still obeys, as long as the page is there', () =>
    reading({}, async (page) => {
      await page.addInitScript(
        `Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
      );
      await page.goto(here.url);
      await choices(page).click();
      await page.getByRole('radio', { name: '150 %' }).check();
      expect(await letters(page)).toBe('24px');
    }));
});
