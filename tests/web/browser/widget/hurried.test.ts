import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { hold } from '../../../support/hold.ts';
import { press, question, tick, toCommune, toPlan } from '../../../support/widget.ts';

const { look } = anyHost();

describe('someone in a hurry', () => {
  it('types the commune before the device knows where it is: the next question is not answered by the position', () =>
    look(
      {},
      async (widget, page, { asked }) => {
        await page.evaluate('navigator.geolocation.getCurrentPosition = (found) => { globalThis.found = found; }');
        await toCommune(widget);
        await press(widget, 'Utiliser ma position');
        await widget.getByLabel('Où habitez-vous').fill('Vendôme');
        await press(widget, 'Continuer');
        await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
        const before = asked.length;
        await page.evaluate('found({ coords: { latitude: 47.79, longitude: 1.06 } })');
        expect(asked.slice(before)).toEqual([]);
        expect(await widget.locator('.error').count()).toBe(0);
      },
      { permissions: ['geolocation'] },
    ));

  it('types so fast that no commune is offered any more: the field stays a plain one', () =>
    look({}, async (widget, page, { told }) => {
      await toCommune(widget);
      await page.route('**/communes?**', (route) =>
        route.fulfill({ status: 429, headers: { 'Access-Control-Allow-Origin': '*' }, json: { status: 429 } }),
      );
      const refused = page.waitForEvent('requestfinished', (request) => request.url().includes('/communes?'));
      await widget.getByLabel('Où habitez-vous').pressSequentially('Vendôme');
      await (await refused).response();
      await press(widget, 'Continuer');
      await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
      expect(told.filter((one) => one.includes('is not'))).toEqual([]);
    }));

  it('presses twice what prepares the link: one link is made', () =>
    look({}, async (widget, page, { asked }) => {
      await toPlan(widget);
      const go = await hold(page, '**/link');
      const prepare = widget.getByRole('button', { name: 'Préparer le lien de ce plan' });
      await prepare.dblclick();
      go();
      await widget.getByRole('link', { name: 'Imprimer' }).waitFor();
      expect(asked.filter((one) => /^POST .*\/link$/.test(one))).toHaveLength(1);
    }));

  it('chooses another language while an answer is awaited: it comes in that language', () =>
    look({}, async (widget, page) => {
      const go = await hold(page, '**/api/v1/sessions');
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      await widget.getByRole('combobox', { name: /^Langue/ }).selectOption('es');
      go();
      await expect.poll(() => question(widget)).toContain('preocupa');
      expect(await widget.locator('select').inputValue()).toBe('es');
    }));

  it('goes on after « Chercher autre chose », whatever colours the page takes meanwhile', () =>
    look({ body: '<par-ou need="impaye-loyer"></par-ou>' }, async (widget, page) => {
      await press(widget, 'Chercher autre chose');
      await widget.getByLabel('Un souci d’argent').check();
      await widget.getByLabel('Que se passe-t-il').fill('mon loyer');
      await page.evaluate("document.querySelector('par-ou').setAttribute('theme', 'dark')");
      await page.evaluate('Promise.resolve()');
      expect(await widget.getByLabel('Que se passe-t-il').inputValue()).toBe('mon loyer');
      expect(await widget.getByLabel('Un souci d’argent').isChecked()).toBe(true);
    }));
});

describe('someone on a train', () => {
  it('loses the line in the middle of a reply: the same answer is sent again by itself', () =>
    look({}, async (widget, page) => {
      await tick(widget, 'Un souci d’argent, de logement, de travail');
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
      await page.evaluate(`(() => {
        const { fetch } = globalThis;
        globalThis.sent = [];
        globalThis.fetch = async (url, options) => {
          const response = await fetch(url, options);
          if (!String(url).endsWith('/turns')) return response;
          sent.push(JSON.parse(options.body).message_id);
          if (sent.length > 1) return response;
          const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError('network')) });
          return new Response(cut, response);
        };
      })()`);
      await widget.getByLabel('Je n’arrive plus à payer mon loyer').check();
      await press(widget, 'Continuer');
      await expect.poll(() => question(widget)).toContain('Où habitez-vous');
      const sent = await page.evaluate<string[]>('sent');
      expect(sent).toEqual([sent[0], sent[0]]);
    }));

  it('whose line hangs without a word is told so within minutes, with the numbers', () =>
    look({}, async (widget, page) => {
      await page.clock.install();
      await page.evaluate(`globalThis.fetch = (_, { signal } = {}) =>
        new Promise((_, failed) => signal?.addEventListener('abort', () => failed(new DOMException('', 'AbortError'))))`);
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      for (let minutes = 0; minutes < 3; minutes++) await page.clock.runFor(60_000);
      await widget.getByRole('button', { name: 'Réessayer' }).waitFor();
      expect(await widget.getByRole('link', { name: /^17/ }).count()).toBe(2);
    }));
});
