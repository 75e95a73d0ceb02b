import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { focused, press, question, toCommune, toPlan } from '../../../support/widget.ts';

const { site, look } = anyHost();

describe('what a visit leaves', () => {
  it('to the plan and away: only the service is asked, and only the name of the conversation is kept in the tab', () =>
    look({}, async (widget, page, { asked }) => {
      await toPlan(widget);
      expect(asked.slice(1).filter((one) => !one.includes(` ${site().home}/`))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const kept = await page.evaluate(
        `(async () => [Object.keys(sessionStorage), localStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])()`,
      );
      expect(kept).toEqual([['par-ou 0 ,,'], 0, 0, 0, 0]);
      await press(widget, 'Tout effacer');
      await widget.getByText('C’est effacé').waitFor();
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
    }));
});

describe('on a page that adds and removes the widget', () => {
  it('fifty times: nothing listens when it is gone, nothing of it stays in memory', () =>
    look({ body: '<main></main>' }, async (widget, page) => {
      const inspector = await page.context().newCDPSession(page);
      await page.waitForFunction('customElements.get("par-ou")');
      const before = await listeners(inspector);
      await page.evaluate(`(async () => {
        const main = document.querySelector('main');
        for (let times = 0; times < 50; times++) {
          const one = document.createElement('par-ou');
          if (times % 2) one.setAttribute('position', 'floating');
          main.append(one);
          await Promise.resolve();
          one.remove();
        }
      })()`);
      expect(await listeners(inspector)).toEqual(before);
      await expect.poll(() => alive(inspector), { timeout: 5000 }).toBe(0);
      await page.evaluate("document.querySelector('main').append(document.createElement('par-ou'))");
      expect(await question(widget)).toContain('Que se passe-t-il');
    }));

  it('a new one finds the conversation of the one before', () =>
    look({}, async (widget, page) => {
      await toCommune(widget);
      await page.evaluate("document.querySelector('par-ou').remove()");
      await page.evaluate("document.body.append(document.createElement('par-ou'))");
      await expect.poll(() => question(widget)).toContain('Où habitez-vous');
    }));

  it('one that is moved while an answer is awaited shows it', () =>
    look({ body: '<main></main><par-ou></par-ou>' }, async (widget, page) => {
      let go = () => {};
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route('**/api/v1/sessions', async (route) => {
        await held;
        await route.continue();
      });
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      await page.evaluate("document.querySelector('main').append(document.querySelector('par-ou'))");
      go();
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
    }));
});

describe('several on a page', () => {
  it('in the page and floating: each its own conversation, each its own names', () =>
    look({ body: '<par-ou></par-ou><par-ou position="floating"></par-ou>' }, async (inPage, page) => {
      const floating = page.locator('par-ou').nth(1);
      await toCommune(inPage);
      await press(floating, 'Trouver de l’aide');
      expect(await question(floating)).toContain('Que se passe-t-il');
      await toCommune(floating);
      await floating.getByLabel('Où habitez-vous').pressSequentially('Vend');
      await floating.getByRole('option', { name: /Vendôme/ }).waitFor();
      expect(await inPage.locator('[role=option]').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await floating.getByRole('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Trouver de l’aide');
      expect(await inPage.getByLabel('Où habitez-vous').isVisible()).toBe(true);
    }));
});

describe('a page that is read the other way', () => {
  it('a French widget on an Arabic page is read from left to right', () =>
    look(
      { root: 'lang="ar" dir="rtl"', body: '<par-ou lang="fr" position="floating"></par-ou>' },
      async (widget, page) => {
        const opener = widget.getByRole('button', { name: 'Trouver de l’aide' });
        expect(await opener.evaluate(direction)).toBe('ltr');
        await opener.click();
        expect(await widget.locator('#question').evaluate(direction)).toBe('ltr');
        await toCommune(widget);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      },
    ));

  it('an Arabic widget on a French page is read from right to left, its button too', () =>
    look({ body: '<par-ou lang="ar" position="floating"></par-ou>' }, async (widget) => {
      const opener = widget.locator('.opener');
      expect(await opener.getAttribute('lang')).toBe('fr');
      await opener.click();
      await expect.poll(() => widget.locator('#question').evaluate(direction)).toBe('rtl');
      await widget.locator('.close').click();
      expect(await opener.getAttribute('lang')).toBe('ar');
      expect(await opener.evaluate(direction)).toBe('rtl');
      expect(await opener.innerText()).not.toContain('Trouver');
    }));
});

const direction = (element: unknown): string =>
  (globalThis as unknown as { getComputedStyle: (of: unknown) => { direction: string } }).getComputedStyle(element)
    .direction;

/** How many listeners the window, the document and the voices of the device have. */
async function listeners(inspector: CDPSession): Promise<number[]> {
  const counts: number[] = [];
  for (const expression of ['window', 'document', 'speechSynthesis']) {
    const { result } = await inspector.send('Runtime.evaluate', { expression });
    const found = await inspector.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    counts.push(found.listeners.length);
  }
  return counts;
}

/** How many widgets the memory of the page still holds. */
async function alive(inspector: CDPSession): Promise<number> {
  const objectGroup = 'widgets';
  await inspector.send('HeapProfiler.collectGarbage');
  const { result } = await inspector.send('Runtime.evaluate', { expression: 'customElements.get("par-ou").prototype' });
  const { objects } = await inspector.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const { result: length } = await inspector.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  // What the inspector was shown, it would keep.
  await inspector.send('Runtime.releaseObjectGroup', { objectGroup });
  return length.value;
}
