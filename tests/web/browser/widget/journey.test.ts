import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hosting } from '../../../support/hosting.ts';
import { focused, press, question, toCommune, toDanger, toPlan } from '../../../support/widget.ts';

const { site, visit } = hosting();

describe('on a town hall’s page with a strict policy', () => {
  it('the first question is there, and nothing was asked of anybody nor stored', () =>
    visit(async (widget, page, { asked, told }) => {
      expect(await question(widget)).toContain('Que se passe-t-il');
      expect(asked).toEqual([`GET ${site().url}`, `GET ${site().home}/widget.js`]);
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
      expect(await page.context().cookies()).toEqual([]);
      expect(told).toEqual([]);
    }));

  it('someone reaches the plan by keyboard alone, and the focus goes to each new question', () =>
    visit(async (widget, page, { told }) => {
      await tabTo(page, widget, 'Je suis parent');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'Qu’est-ce qui vous préoccupe le plus ?');
      await tabTo(page, widget, 'Je n’arrive plus à payer mon loyer');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'Où habitez-vous ?');
      await tabTo(page, widget, 'Où habitez-vous');
      await page.keyboard.type('Vendôme');
      await page.keyboard.press('Enter');
      for (;;) {
        await widget
          .getByText(/Dernière question|Encore \d questions|Votre plan/)
          .first()
          .waitFor();
        await expect.poll(() => focused(page)).not.toMatch(/Où habitez-vous|^$/);
        const now = await focused(page);
        if (now === 'Votre plan') break;
        await tabTo(page, widget, '', 'radio');
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
        await expect.poll(() => focused(page)).not.toBe(now);
        await expect.poll(() => focused(page)).not.toBe('');
      }
      await tabTo(page, widget, '02 54 58 41 41');
      expect(told).toEqual([]);
    }));

  it('the plan says who is in charge, how to call, what to say and to bring', () =>
    visit(async (widget) => {
      await toPlan(widget);
      expect(await widget.getByRole('heading', { name: 'MDS de Vendôme' }).isVisible()).toBe(true);
      expect(
        await widget
          .getByRole('link', { name: /02 54 58 41 41/ })
          .first()
          .getAttribute('href'),
      ).toBe('tel:0254584141');
      for (const part of ['À dire', 'À apporter', 'À faire']) {
        expect(await widget.getByRole('heading', { name: part }).first().isVisible()).toBe(true);
      }
    }));

  it('a danger comes first, with its numbers, and « Quitter vite » is the first that Tab reaches', () =>
    visit(async (widget, page) => {
      await toDanger(widget);
      await expectFocus(page, /^En danger maintenant/);
      const numbers = await widget
        .locator('.danger a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(numbers).toEqual(['tel:3919', 'tel:17', 'sms:114']);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Quitter vite');
    }));

  it('quick exit leaves the whole page, and the conversation is forgotten', () =>
    visit(async (widget, page, { asked }) => {
      await toDanger(widget);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await press(widget, 'Quitter vite');
      await page.waitForURL('**/meteo');
      const [session] = asked.flatMap((one) => /^DELETE (.*)$/.exec(one)?.[1] ?? []);
      await expect.poll(async () => (await fetch(session ?? '')).status).toBe(410);
    }));

  it('someone changes an answer and keeps the others', () =>
    visit(async (widget) => {
      await toPlan(widget);
      await press(widget, 'Revoir vos réponses');
      await widget.getByRole('button', { name: 'Modifier : Où habitez-vous ?' }).click();
      await widget.getByLabel('Où habitez-vous').fill('Blois');
      await press(widget, 'Continuer');
      await widget.getByRole('heading', { name: /Blois/ }).first().waitFor();
      expect(await widget.getByRole('heading', { name: 'Votre plan', exact: true }).isVisible()).toBe(true);
    }));

  it('a refused answer is told by the field, where the focus is and the words are kept', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      await widget.getByLabel('Où habitez-vous').fill('Zzyzx');
      await press(widget, 'Continuer');
      await widget.getByText('Nous ne trouvons pas cette commune').first().waitFor();
      const field = widget.locator('input:focus');
      expect(await field.inputValue()).toBe('Zzyzx');
      expect(await field.getAttribute('aria-describedby')).toContain('error');
      expect(await page.locator('par-ou').evaluate((host) => host.shadowRoot?.activeElement?.tagName)).toBe('INPUT');
    }));

  it('an empty answer is told at once, and asks nobody', () =>
    visit(async (widget, _page, { asked }) => {
      await press(widget, 'Continuer');
      expect(await widget.getByText('Choisissez une réponse, ou écrivez-la.').isVisible()).toBe(true);
      expect(asked).toHaveLength(2);
    }));

  it('a place is chosen in the list that comes while typing', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      await widget.getByLabel('Où habitez-vous').pressSequentially('Vend');
      await widget.getByRole('option', { name: /Vendôme/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await widget.getByLabel('Où habitez-vous').inputValue()).toBe('Vendôme');
    }));

  it('someone says that the plan helped in part, and why', () =>
    visit(async (widget, page) => {
      await toPlan(widget);
      await press(widget, 'En partie');
      await expectFocus(page, /Qu’est-ce qui n’a pas marché/);
      await press(widget, 'C’est trop loin pour moi');
      await widget.getByText(/Merci/).waitFor();
    }));

  it('someone takes the plan away by its link, an SMS, an e-mail or a code', () =>
    visit(async (widget, page) => {
      await toPlan(widget);
      await press(widget, 'Préparer le lien de ce plan');
      const href = (name: string) => widget.getByRole('link', { name }).getAttribute('href');
      await widget.getByRole('link', { name: 'Imprimer' }).waitFor();
      expect(await href('Imprimer')).toMatch(/\/p\/[\w-]+\/imprimer$/);
      expect(await href('Envoyer par SMS')).toMatch(/^sms:\?&body=\S{40,}$/);
      expect(await href('Envoyer par courriel')).toMatch(/^mailto:\?subject=\S+&body=\S+$/);
      expect(
        await widget.locator('figure img').evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth),
      ).toBeGreaterThan(0);
      await page.goto((await href('Ouvrir le lien')) ?? '');
      expect(await page.getByRole('heading', { name: 'MDS de Vendôme' }).isVisible()).toBe(true);
    }));

  it('someone tells that the hours of a place are wrong', () =>
    visit(async (widget) => {
      await toPlan(widget);
      await widget.getByText('Signaler une erreur').first().click();
      await widget.getByLabel('Les horaires ne sont pas les bons').first().check();
      await widget.locator('details[open]').getByRole('button', { name: 'Envoyer' }).click();
      await widget.getByText(/^Merci/).waitFor();
      expect(await widget.locator('details[open] form').count()).toBe(0);
    }));

  it('words that tell a danger are answered there too, even where nothing was chosen', () =>
    visit(async (widget) => {
      await toPlan(widget);
      await widget.getByText('Signaler une erreur').first().click();
      await widget.locator('details[open] textarea').fill('mon mari me frappe');
      await widget.locator('details[open]').getByRole('button', { name: 'Envoyer' }).click();
      await widget.locator('.plan a[href="tel:3919"]').first().waitFor();
    }));

  it('all is erased on request, and the first question comes again', () =>
    visit(async (widget, page) => {
      await toCommune(widget);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
      await press(widget, 'Tout effacer');
      await widget.getByText('C’est effacé').waitFor();
      expect(await question(widget)).toContain('Que se passe-t-il');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }));

  it('what the town hall knows is not asked again', () =>
    visit(async (widget) => {
      await press(widget, 'Commencer');
      await expect.poll(() => widget.locator('#question').innerText()).not.toMatch(/Que se passe-t-il|Où habitez-vous/);
    }, '<par-ou need="impaye-loyer" commune="41269"></par-ou>'));

  it('a need that does not exist is told to the webmaster, and the person begins as usual', () =>
    visit(async (widget, _page, { told }) => {
      await press(widget, 'Commencer');
      await expect.poll(() => question(widget)).toContain('Que se passe-t-il');
      expect(told.join()).toContain('need');
    }, '<par-ou need="nulle-part"></par-ou>'));
});

const expectFocus = (page: Page, says: string | RegExp) => expect.poll(() => focused(page)).toMatch(says);

/** Presses Tab until a control whose label or text says this has the focus. */
async function tabTo(page: Page, widget: Locator, says: string, type = ''): Promise<void> {
  for (let pressed = 0; pressed < 70; pressed++) {
    await page.keyboard.press('Tab');
    const control = widget.locator(type ? `.main input[type=${type}]:focus` : 'input:focus, a:focus, textarea:focus');
    if ((await control.count()) === 0) continue;
    const id = await control.getAttribute('id');
    const label = id ? widget.locator(`label[for="${id}"]`) : control;
    if ((await label.innerText()).replaceAll('\u00a0', ' ').includes(says)) return;
  }
  throw new Error(`the Tab key never reaches « ${says} »`);
}
