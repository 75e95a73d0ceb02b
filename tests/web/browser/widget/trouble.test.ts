import { describe, expect, it } from 'vitest';
import { hosting } from '../../../support/hosting.ts';
import { focused, press, question, tick, toCommune, toDanger, toPlan } from '../../../support/widget.ts';

const { site, visit } = hosting();

describe('when something fails', () => {
  it('the network is cut half-way: the words are kept, the numbers are there, and it goes on by itself when it returns', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      await page.context().setOffline(true);
      await widget.getByLabel('Où habitez-vous').fill('Vendôme');
      await press(widget, 'Continuer');
      await widget.getByText('Vous n’êtes plus connecté').first().waitFor();
      expect(await widget.getByLabel('Où habitez-vous').inputValue()).toBe('Vendôme');
      expect(await widget.locator('.trouble').getByRole('link', { name: /^17/ }).getAttribute('href')).toBe('tel:17');
      await page.context().setOffline(false);
      await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
    }));

  it('the server has stopped: the numbers are there, and a button tries again', () =>
    visit(async (widget) => {
      await site().stop();
      try {
        await widget.getByLabel('Que se passe-t-il').fill('je n’arrive plus à payer mon loyer');
        await press(widget, 'Envoyer');
        await widget.getByText('Le service ne répond pas').first().waitFor();
        for (const number of ['tel:17', 'sms:114', 'tel:15', 'tel:18', 'tel:112']) {
          expect(await widget.locator(`.trouble a[href="${number}"]`).isVisible()).toBe(true);
        }
        expect(await widget.getByLabel('Que se passe-t-il').inputValue()).toContain('mon loyer');
      } finally {
        await site().start();
      }
      await press(widget, 'Réessayer');
      await expect.poll(() => question(widget)).toContain('Est-ce bien cela');
    }));

  it('a double press is one answer', () =>
    visit(async (widget, page, { asked }) => {
      await widget.getByLabel('Un souci d’argent').check();
      await widget.getByRole('button', { name: 'Continuer', exact: true }).dblclick();
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
      expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
      expect(await widget.getByRole('button', { name: 'Revoir vos réponses' }).count()).toBe(1);
      expect(page.url()).toContain(site().url);
    }));

  it('an answer whose reply is lost is sent again under the same name, and counts once', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      const names: string[] = [];
      await page.route('**/turns', async (route) => {
        names.push((route.request().postDataJSON() as { message_id: string }).message_id);
        if (names.length > 1) return route.continue();
        await route.fetch();
        await route.abort();
      });
      await widget.getByLabel('Où habitez-vous').fill('Vendôme');
      await press(widget, 'Continuer');
      await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
      expect(names).toEqual([names[0], names[0]]);
    }));

  it('too many requests: it says so, waits as long as it is told, and goes on', () =>
    visit(async (widget, page) => {
      let first = true;
      await page.route('**/api/v1/sessions', (route) => {
        if (!first || route.request().method() !== 'POST') return route.continue();
        first = false;
        return route.fulfill({
          status: 429,
          headers: {
            'Access-Control-Allow-Origin': '*',
            'Access-Control-Expose-Headers': 'Retry-After',
            'Retry-After': '1',
          },
          body: '{}',
        });
      });
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      await widget.getByText('Nous réessayons dans 1').first().waitFor();
      await expect.poll(() => question(widget), { timeout: 5000 }).toContain('Qu’est-ce qui vous préoccupe');
    }));

  it('a site that is refused is told so, with a link to the service itself', () =>
    visit(async (widget, page) => {
      await page.route('**/api/v1/sessions', (route) => route.fulfill({ status: 403, body: '{}' }));
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      await widget.getByText('Ce site ne peut pas utiliser le service ici').first().waitFor();
      expect(await widget.getByRole('link', { name: 'Ouvrir le service dans une page' }).getAttribute('href')).toBe(
        `${site().home}/`,
      );
    }));

  it('a conversation that is no more begins again, with a word', () =>
    visit(async (widget) => {
      await toCommune(widget);
      site().service.waitDays(40);
      await widget.getByLabel('Où habitez-vous').fill('Vendôme');
      await press(widget, 'Continuer');
      await widget.getByText('Votre recherche était ancienne').waitFor();
      await tick(widget, 'Un souci d’argent, de logement, de travail');
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
    }));
});

describe('on a page that lives', () => {
  it('a reload finds the conversation where it was', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      await page.reload();
      await expect.poll(() => question(widget)).toContain('Où habitez-vous');
    }));

  it('a reload finds nothing of a discreet conversation', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      await widget.getByRole('button', { name: 'Recommencer' }).click();
      await expect.poll(() => question(widget)).toContain('Que se passe-t-il');
      await toDanger(widget);
      await page.reload();
      expect(await question(widget)).toContain('Que se passe-t-il');
      expect(await widget.getByText('3919').count()).toBe(0);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }));

  it('where storing is forbidden, the conversation goes on all the same', () =>
    visit(async (_, page) => {
      await page.addInitScript(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
      );
      await page.reload();
      await toPlan(page.locator('par-ou'));
    }));

  it('two widgets on a page are two conversations, also after a reload', () =>
    visit(async (first, page) => {
      const second = page.locator('par-ou').nth(1);
      await toCommune(first);
      expect(await question(second)).toContain('Que se passe-t-il');
      await tick(second, 'Je suis parent');
      await expect.poll(() => question(second)).toContain('comme parent');
      expect(await question(first)).toContain('Où habitez-vous');
      await page.reload();
      await expect.poll(() => question(second)).toContain('comme parent');
      await expect.poll(() => question(first)).toContain('Où habitez-vous');
    }, '<par-ou></par-ou><par-ou></par-ou>'));

  it('a widget that is taken out and put back keeps its conversation and answers once', () =>
    visit(async (widget, page, { asked }) => {
      await toCommune(widget);
      await page.evaluate(() => {
        const { document } = globalThis as unknown as { document: Taken };
        const host = document.querySelector('par-ou');
        const place = host.parentElement;
        for (let times = 0; times < 5; times++) {
          host.remove();
          place.append(host);
        }
      });
      expect(await question(widget)).toContain('Où habitez-vous');
      const before = asked.length;
      await widget.getByLabel('Où habitez-vous').fill('Vendôme');
      await press(widget, 'Continuer');
      await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
      expect(asked.slice(before).filter((one) => one.startsWith('POST'))).toHaveLength(1);
    }));

  it('the host page is told that someone began and was oriented, and nothing about them', () =>
    visit(async (widget, _page, { events }) => {
      await toPlan(widget);
      expect(events).toEqual(['par-ou:opened', 'par-ou:oriented']);
    }));

  it('the script may stand twice in the page', () =>
    visit(async (widget, page, { told }) => {
      await page.addScriptTag({ url: `${site().home}/widget.js` });
      expect(await question(widget)).toContain('Que se passe-t-il');
      expect(told).toEqual([]);
    }));
});

describe('as a floating button', () => {
  const floating = '<par-ou position="floating"></par-ou>';

  it('it opens a panel, takes the focus in, and gives it back on Escape', () =>
    visit(async (widget, page, { events }) => {
      expect(await widget.locator('#question').isVisible()).toBe(false);
      await press(widget, 'Trouver de l’aide');
      expect(await widget.getByRole('dialog', { name: 'Par où' }).isVisible()).toBe(true);
      expect(await focused(page)).toContain('Que se passe-t-il');
      expect(events).toEqual(['par-ou:opened']);
      await page.keyboard.press('Escape');
      expect(await widget.locator('#question').isVisible()).toBe(false);
      expect(await focused(page)).toBe('Trouver de l’aide');
    }, floating));

  it('on a small phone the panel takes the whole screen', () =>
    visit(
      async (widget) => {
        await press(widget, 'Trouver de l’aide');
        expect(await widget.locator('dialog .frame').boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 568 });
      },
      floating,
      { width: 320, height: 568 },
    ));

  it('the conversation is there when the panel is opened again', () =>
    visit(async (widget) => {
      await press(widget, 'Trouver de l’aide');
      await toCommune(widget);
      await widget.getByRole('button', { name: 'Fermer' }).click();
      await press(widget, 'Trouver de l’aide');
      expect(await question(widget)).toContain('Où habitez-vous');
    }, floating));
});

type Taken = {
  querySelector: (name: string) => { parentElement: { append: (one: unknown) => void }; remove: () => void };
};
