import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../../src/app.ts';
import { parseConfig } from '../../../../src/config.ts';
import { anyHost } from '../../../support/any-host.ts';
import { focused, press, question, tick, toCommune, toPlan } from '../../../support/widget.ts';

const { site, look } = anyHost();

describe('a conversation that is not there any more', () => {
  it.each([
    ['was forgotten in the meantime', () => site().service.waitDays(40), null],
    ['was never there', () => {}, 'AAAAAAAAAAAAAAAAAAAAAA'],
  ])('%s: a sentence says so, and someone begins again', (_, later, name) =>
    look({}, async (widget, page, { told }) => {
      await toCommune(widget);
      later();
      if (name) await page.evaluate(`sessionStorage.setItem(sessionStorage.key(0), ${JSON.stringify(name)})`);
      await page.reload();
      await widget.getByText('Votre recherche était ancienne').waitFor();
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
      await tick(widget, 'Un souci d’argent, de logement, de travail');
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
      expect(told.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([]);
    }),
  );

  it('a link of a plan that has expired says so, with a way to begin and the numbers', () =>
    look({}, async (widget, page) => {
      await toPlan(widget);
      await press(widget, 'Préparer le lien de ce plan');
      const link = await widget.getByRole('link', { name: 'Ouvrir le lien' }).getAttribute('href');
      site().service.waitDays(40);
      expect((await page.goto(link ?? ''))?.status()).toBe(410);
      expect(await page.getByRole('link', { name: '17' }).first().isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toContain('Un lien ne marche que quelques jours');
      expect(await page.locator('main a, main button').count()).toBeGreaterThan(0);
    }));
});

describe('an answer that cannot be taken', () => {
  it('a message of 20 000 letters is refused in a sentence, and is still there to be shortened', () =>
    look({}, async (widget, page) => {
      const long = 'je ne sais plus quoi faire '.repeat(740).trim();
      await widget.locator('#words').fill(long);
      await press(widget, 'Envoyer');
      await widget.getByText('Votre message est trop long').waitFor();
      expect(await widget.locator('#words').inputValue()).toBe(long);
      expect(await focused(page)).not.toBe('');
    }));

  it('nothing but spaces is no answer, and asks nobody', () =>
    look({}, async (widget, _page, { asked }) => {
      await widget.locator('#words').fill('   \n ');
      await press(widget, 'Envoyer');
      expect(await widget.locator('.error').innerText()).toContain('Choisissez une réponse');
      expect(asked).toHaveLength(2);
    }));

  it('signs that mean something to a browser are only signs', () =>
    look({}, async (widget, page, { told }) => {
      await toCommune(widget);
      await widget.getByLabel('Où habitez-vous').fill('<img src=x onerror=alert(1)>');
      await press(widget, 'Continuer');
      await widget.locator('.error').waitFor();
      expect(await widget.locator('.main img').count()).toBe(0);
      expect(await page.getByLabel('Où habitez-vous').inputValue()).toBe('<img src=x onerror=alert(1)>');
      expect(told).toEqual([]);
    }));
});

describe('someone who goes back', () => {
  it('at every step finds the question before, and what they had answered', () =>
    look({}, async (widget) => {
      await toPlan(widget);
      const asked: string[] = [];
      const back = widget.getByRole('button', { name: 'Revenir en arrière' });
      for (let shown = 'Votre plan'; (await back.count()) > 0; ) {
        await back.click();
        const first = widget.locator('.title.first');
        await expect.poll(() => first.innerText()).not.toBe(shown);
        shown = await first.innerText();
        asked.push(shown);
        expect(await widget.locator('.main input, .main textarea').count()).toBeGreaterThan(0);
        expect(asked.length).toBeLessThan(12);
      }
      expect(asked.join()).toContain('Où habitez-vous');
      expect(asked.at(-1)).toContain('Que se passe-t-il');
      await toPlan(widget);
    }));

  it('by the button of the browser finds the conversation where it was', () =>
    look({}, async (widget, page) => {
      await toCommune(widget);
      await page.goto(`${site().home}/confidentialite`);
      await page.goBack();
      await expect.poll(() => question(widget)).toContain('Où habitez-vous');
    }));
});

describe('a service that does not want to, or cannot', () => {
  it('refuses a site that is not on its list: told in a sentence, with the page of the service', async () => {
    const { session } = site().service;
    const app = createApp({ session, ...parseConfig({ WIDGET_HOSTS: 'https://www.blois.fr' }), log: () => {} });
    const server = serve({ fetch: app.fetch, port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    const home = `http://localhost:${(server.address() as AddressInfo).port}`;
    try {
      await look({ script: `<script src="${home}/widget.js" defer></script>` }, async (widget) => {
        await widget.getByLabel('Un souci d’argent').check();
        await press(widget, 'Continuer');
        await widget.getByText('Ce site ne peut pas utiliser le service ici').first().waitFor();
        const page = widget.getByRole('link', { name: 'Ouvrir le service dans une page' });
        expect(await page.getAttribute('href')).toBe(`${home}/`);
        expect(await widget.locator('.trouble a[href="tel:17"]').isVisible()).toBe(true);
      });
    } finally {
      server.close();
    }
  });

  it('has stopped when the page is loaded again: the numbers and the first question are there, and it goes on later', () =>
    look({}, async (widget, page) => {
      await toCommune(widget);
      await site().stop();
      try {
        await page.reload();
        await widget.getByText('Le service ne répond pas').first().waitFor();
        expect(await widget.locator('.trouble a[href="tel:112"]').isVisible()).toBe(true);
        expect(await question(widget)).toContain('Que se passe-t-il');
      } finally {
        await site().start();
      }
      await press(widget, 'Réessayer');
      await expect.poll(() => question(widget)).toContain('Où habitez-vous');
    }));
});
