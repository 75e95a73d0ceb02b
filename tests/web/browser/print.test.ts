import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { toPlan } from './walk.ts';

/** The sheet as a printer makes it. */

const here = browsing();
let page: Page;
beforeAll(async () => {
  page = await here.browser.newPage({ viewport: { width: 794, height: 1123 } });
  await toPlan(page, here.url);
  await page.goto(`${page.url()}/imprimer`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}, 60_000);
afterAll(() => page.close());

/** Pixels for a point: 1/72 of an inch, and a CSS pixel is 1/96. */
const POINT = 96 / 72;

describe('the plan of one need on paper', () => {
  it('holds on one sheet of A4', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });

  it('has its numbers in figures of 20 points at least, in black, whatever the colours of the screen', async () => {
    const numbers = await page.locator('.sheet-phone a').evaluateAll((all: Shown[]) =>
      all.map((one) => {
        const { fontSize, color } = getComputedStyle(one);
        return { size: Number.parseFloat(fontSize), color };
      }),
    );
    expect(numbers.length).toBeGreaterThan(2);
    expect(Math.min(...numbers.map(({ size }) => size)) / POINT).toBeGreaterThanOrEqual(20);
    expect(new Set(numbers.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']));
  });

  it('has the map, the square of the link and boxes to tick, and nothing that only a screen can do', async () => {
    for (const seen of ['.map svg', '.qr', '.sheet-foot', '.sheet-meeting'])
      expect(await page.locator(seen).isVisible(), seen).toBe(true);
    for (const unseen of ['.sheet-help', '.bottom', '.top'])
      expect(await page.locator(unseen).isVisible(), unseen).toBe(false);
    const square = await page.locator('.qr').boundingBox();
    // A phone needs some two and a half centimetres.
    expect((square?.width ?? 0) / (96 / 25.4)).toBeGreaterThan(25);
  });
});

type Shown = object;
declare function getComputedStyle(one: Shown): { fontSize: string; color: string };
