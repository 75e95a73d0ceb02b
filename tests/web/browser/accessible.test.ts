import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { type Served, serveSite } from './site.ts';
import { kinds, toDanger } from './walk.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const targets =
  'button, a.main, a.second, a.phone, .choice label, .emergency a, .bottom a, input[type=text], textarea, summary';

let browser: Browser;
let site: Served;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(kinds)('%s', (_, walk) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    // Scripts run here only because the examiner is one; the policy of the pages is set aside for it alone.
    context = await browser.newContext({ bypassCSP: true, viewport: phone });
    page = await context.newPage();
    await walk(page, site.url);
    await page.addScriptTag({ content: axe.source });
  });
  afterAll(() => context.close());

  it.each([
    ['a small phone, light', phone, 'light'],
    ['a small phone, dark', phone, 'dark'],
    ['a desk, light', desk, 'light'],
    ['a desk, dark', desk, 'dark'],
  ] as const)('has nothing that axe objects to: %s', async (_, viewport, colorScheme) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    const objections = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(objections).toEqual([]);
  });

  it.each(['100%', '200%'])('fits a width of 320 px, with letters of %s', async (fontSize) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const root = page.locator('html');
    await root.evaluate((html: Html, size) => {
      html.style.fontSize = size;
    }, fontSize);
    expect(await root.evaluate((html: Html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    await root.evaluate((html: Html) => {
      html.style.fontSize = '';
    });
  });

  it('has no target smaller than 48 px under the finger', async () => {
    await page.setViewportSize(phone);
    const small: string[] = [];
    for (const target of await page.locator(targets).all()) {
      const box = await target.boundingBox();
      if (box && Math.min(box.width, box.height) < 48)
        small.push(`${await target.innerText()} ${box.width}×${box.height}`);
    }
    expect(small).toEqual([]);
  });
});

describe('at 400 %', () => {
  it('the bar of the quick exit does not hide what has the focus', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 320 } });
    await toDanger(page, site.url);
    const bar = await page.getByRole('button', { name: 'Quitter vite' }).boundingBox();
    for (let pressed = 0; pressed < 25; pressed++) {
      await page.keyboard.press('Tab');
      const focused = page.locator('main :focus, .bottom :focus');
      if ((await focused.count()) === 0) continue;
      const box = await focused.boundingBox();
      expect(box?.y, await focused.innerText()).toBeLessThan(bar?.y ?? 0);
    }
    await page.close();
  });
});

type Html = { style: { fontSize: string }; scrollWidth: number };
