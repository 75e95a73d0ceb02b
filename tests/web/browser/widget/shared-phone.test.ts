import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { hold } from '../../../support/hold.ts';
import { french, giveVoices, isSpeaking, said } from '../../../support/speech.ts';
import { focused, press, question, tick, toCommune, toDanger } from '../../../support/widget.ts';

const { site, look } = anyHost();
const stored = 'Object.keys(sessionStorage)';

describe('someone whose phone is seen by others', () => {
  it('leaves by « Quitter vite »: not even the size of the letters is left', () =>
    look({}, async (widget, page) => {
      await widget.getByRole('button', { name: 'Confort de lecture' }).click();
      await widget.getByLabel('150').check();
      await toDanger(widget);
      expect(await page.evaluate(stored)).toEqual(['par-ou-confort']);
      // The other page never comes, so that what is left of this one can be seen.
      const leaving = new Promise<void>((resolve) => {
        page.route('**/meteo', (route) => route.fulfill({ status: 204 }).then(resolve));
      });
      await press(widget, 'Quitter vite');
      await leaving;
      expect(await page.evaluate(stored)).toEqual([]);
    }));

  it('erases all: the size of the letters too', () =>
    look({}, async (widget, page) => {
      await toCommune(widget);
      await widget.getByRole('button', { name: 'Confort de lecture' }).click();
      await widget.getByLabel('150').check();
      await press(widget, 'Tout effacer');
      await widget.getByText('C’est effacé').waitFor();
      expect(await page.evaluate(stored)).toEqual([]);
    }));

  it('closes the panel while it reads aloud: the voice stops', () =>
    look({ body: '<par-ou position="floating"></par-ou>' }, async (widget, page) => {
      await giveVoices(page, [french]);
      await page.reload();
      for (const close of [() => page.keyboard.press('Escape'), () => widget.locator('.close').click()]) {
        await press(widget, 'Trouver de l’aide');
        const before = (await said(page)).length;
        await widget.locator('.top').getByRole('button', { name: 'Écouter' }).click();
        await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before);
        expect(await isSpeaking(page)).toBe(true);
        await close();
        await expect.poll(() => isSpeaking(page)).toBe(false);
      }
    }));

  it('says a danger once the page has changed around the widget: nothing of the conversation stays in the tab', () =>
    look({ body: '<par-ou position="floating"></par-ou>' }, async (widget, page) => {
      await press(widget, 'Trouver de l’aide');
      await tick(widget, 'Un souci d’argent, de logement, de travail');
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
      await widget.locator('.close').click();
      await page.evaluate("document.body.prepend(document.createElement('par-ou'))");
      const floating = page.locator('par-ou').nth(1);
      await press(floating, 'Trouver de l’aide');
      await press(floating, 'Recommencer');
      await expect.poll(() => question(floating)).toContain('Que se passe-t-il');
      await toDanger(floating);
      expect(await page.evaluate(stored)).toEqual([]);
    }));
});

describe('someone who does something else on the page', () => {
  const searching = '<input aria-label="Chercher sur le site"><par-ou></par-ou>';

  it('and whose answer comes late keeps writing where they are', () =>
    look({ body: searching }, async (widget, page) => {
      const go = await hold(page, '**/api/v1/sessions');
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      const search = page.getByLabel('Chercher sur le site');
      await search.pressSequentially('pisc');
      go();
      await expect.poll(() => question(widget)).toContain('Qu’est-ce qui vous préoccupe');
      await page.keyboard.type('ine');
      expect(await search.inputValue()).toBe('piscine');
    }));

  it('finds an old conversation gone after a reload, and is not taken to the widget for that', () =>
    look({ body: searching }, async (widget, page) => {
      await toCommune(widget);
      site().service.waitDays(40);
      await page.reload();
      await widget.getByRole('alert').filter({ hasText: 'Votre recherche était ancienne' }).waitFor();
      expect(await focused(page)).toBe('');
    }));
});
