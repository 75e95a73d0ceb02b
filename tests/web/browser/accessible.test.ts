import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { kinds, toDanger } from './walk.ts';

const here = browsing();

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const targets =
  'button, a.main, a.second, a.phone, .choice label, .emergency a, .bottom a, input[type=text], textarea, summary';

describe.each(kinds)('%s', (_, walk) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    // Scripts run here only because the examiner is one; the policy of the pages is set aside for it alone.
    context = await here.browser.newContext({ bypassCSP: true, viewport: phone });
    page = await context.newPage();
    await walk(page, here.url);
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
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
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
    const small = await page.locator(targets).evaluateAll((all: Target[]) =>
      all
        .filter((target) => target.getClientRects().length > 0)
        .map((target) => ({ says: target.innerText, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 48)
        .map(({ says, box }) => `${says} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});

describe('at 400 %', () => {
  it('the bar of the quick exit does not hide what has the focus', async () => {
    const page = await here.browser.newPage({ viewport: { width: 320, height: 320 } });
    await toDanger(page, here.url);
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

type Target = {
  innerText: string;
  getClientRects: () => ArrayLike<unknown>;
  getBoundingClientRect: () => { width: number; height: number };
};
type Html = { style: { fontSize: string }; scrollWidth: number };
