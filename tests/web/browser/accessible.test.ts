import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { type Served, serveSite } from './site.ts';
import { kinds, toDanger } from './walk.ts';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Scripts run here only because the examiner is one; the policy of the pages is set aside for it alone. */
async function examined<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe.each(kinds)('%s', (_, walk) => {
  it.each([
    ['a small phone, light', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
    ['a desk, dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ] as const)('has nothing that axe objects to: %s', (_, options) =>
    examined(options, async (page) => {
      await walk(page, site.url);
      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ reporter: 'v2' }));
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }),
  );

  it('fits a width of 320 px, and the letters of someone who reads at 200 %', () =>
    examined({ viewport: { width: 320, height: 640 } }, async (page) => {
      await walk(page, site.url);
      for (const size of ['100%', '200%']) {
        const wide = await page.evaluate((fontSize) => {
          const root = (globalThis as unknown as { document: { documentElement: { style: { fontSize: string }; scrollWidth: number } } }).document.documentElement;
          root.style.fontSize = fontSize;
          return root.scrollWidth;
        }, size);
        expect(wide, size).toBeLessThanOrEqual(320);
      }
    }));
});

describe('a finger', () => {
  it.each(kinds)('finds buttons of at least 48 px on %s', (_, walk) =>
    examined({ viewport: { width: 360, height: 740 } }, async (page) => {
      await walk(page, site.url);
      for (const target of await page.locator('button, a.main, a.second, a.phone, .choice label, .emergency a, .bottom a, input[type=text], textarea, summary').all()) {
        const box = await target.boundingBox();
        if (box) expect([await target.innerText(), Math.min(box.height, box.width) >= 48]).toEqual([expect.anything(), true]);
      }
    }),
  );
});

describe('at 400 %', () => {
  it('the bar of the quick exit does not hide what has the focus', () =>
    examined({ viewport: { width: 320, height: 320 } }, async (page) => {
      await toDanger(page, site.url);
      const bar = await page.getByRole('button', { name: 'Quitter vite' }).boundingBox();
      for (let pressed = 0; pressed < 25; pressed++) {
        await page.keyboard.press('Tab');
        const focused = page.locator('main :focus, .bottom :focus');
        if ((await focused.count()) === 0) continue;
        const box = await focused.boundingBox();
        expect([await focused.innerText(), box && bar && box.y < bar.y]).toEqual([expect.anything(), true]);
      }
    }));
});
