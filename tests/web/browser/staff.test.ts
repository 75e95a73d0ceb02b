import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';

const here = browsing();

async function at<T>(width: number, path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await here.browser.newPage({ viewport: { width, height: 800 } });
  try {
    await page.goto(`${here.url}${path}`);
    return await look(page);
  } finally {
    await page.close();
  }
}

describe.each([360, 1280])('the page of a flow, %i px wide', (width) => {
  it('does not scroll sideways, but its drawing does when it must, from the keyboard too', () =>
    at(width, '/equipe/parcours/accueil', async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const drawing = page.getByRole('region', { name: 'Le dessin' });
      await drawing.focus();
      for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => drawing.evaluate((box) => (box as unknown as { scrollLeft: number }).scrollLeft))
        .toBeGreaterThan(0);
    }));

  it('writes every line of the drawing inside its box', () =>
    at(width, '/equipe/parcours/hebergement', async (page) => {
      const wide = await page.evaluate(`[...document.querySelectorAll('.flow text')]
        .map((text) => [text.textContent, text.getBBox()]).filter(([, { width }]) => width > 226).map(([text]) => text)`);
      expect(wide).toEqual([]);
    }));
});

describe('by keyboard alone', () => {
  it('someone goes from the list to a flow, to a step, and to the sheet', () =>
    at(1280, '/equipe/parcours', async (page) => {
      await enter(page, page.getByRole('link', { name: 'Demander ou comprendre le RSA', exact: true }));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('RSA');
      await page.getByRole('link', { name: 'étape 2', exact: true }).first().focus();
      await page.keyboard.press('Enter');
      expect(page.url()).toContain('#etape-2');
      await enter(page, page.getByRole('link', { name: 'pour qui aide quelqu’un' }));
      expect(await page.getByRole('heading', { name: 'Le danger d’abord' }).isVisible()).toBe(true);
    }));
});

describe('the sheet on paper', () => {
  it('is black on white, and leaves out what only a screen can use', () =>
    at(794, '/equipe/parcours/impaye-loyer/fiche', async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByRole('navigation', { name: 'Autres versions de la fiche' }).isVisible()).toBe(false);
      expect(await page.getByRole('contentinfo').isVisible()).toBe(false);
      const colours = await page.evaluate(`[...new Set([...document.querySelectorAll('main *')].flatMap((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return [color, backgroundColor];
      }))]`);
      const plain = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
      expect((colours as string[]).filter((colour) => !plain.includes(colour))).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(794);
    }));
});

/** Follows a link with the keyboard. */
async function enter(page: Page, link: ReturnType<Page['getByRole']>): Promise<void> {
  await link.focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}
