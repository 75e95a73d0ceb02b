import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/texts/languages.ts';
import { offeredLanguages } from '../../../../src/translation/shipped.ts';
import { hosting } from '../../../support/hosting.ts';
import { french, giveVoices, isSpeaking, said } from '../../../support/speech.ts';
import { press, question, tick } from '../../../support/widget.ts';

const { visit } = hosting();

/** A property of an element as it is shown. */
const shown = (of: Locator, name: string): Promise<string> =>
  of.evaluate((element, property) => (globalThis as unknown as Shown).getComputedStyle(element)[property] ?? '', name);

describe('what the town hall asks for', () => {
  it('headings begin at its level, and doors are one deeper', () =>
    visit(async (widget) => {
      expect(await widget.locator('#question').evaluate(({ tagName }) => tagName)).toBe('H4');
    }, '<par-ou heading-level="4"></par-ou>'));

  it('an accent that can be read is taken', () =>
    visit(async (widget, _page, { told }) => {
      const button = widget.locator('.main-button').first();
      expect(await shown(button, 'backgroundColor')).toBe('rgb(122, 46, 140)');
      expect(told).toEqual([]);
    }, '<par-ou accent="#7a2e8c" theme="light"></par-ou>'));

  it.each(['#ffee00', 'pas une couleur', 'rgb(0 0 0 / 50%)'])(
    'an accent that cannot (%s) is told in the console, and ours is kept',
    (accent) =>
      visit(async (widget, _page, { told }) => {
        const button = widget.locator('.main-button').first();
        expect(await shown(button, 'backgroundColor')).toBe('rgb(14, 74, 71)');
        expect(told.join()).toContain(`accent="${accent}"`);
      }, `<par-ou accent="${accent}" theme="light"></par-ou>`),
  );

  it('wrong attributes are each told in one sentence, and the widget is there all the same', () =>
    visit(async (widget, _page, { told }) => {
      expect(await question(widget)).toContain('Que se passe-t-il');
      for (const name of ['departement', 'commune', 'need', 'lang', 'position', 'heading-level', 'theme']) {
        expect(told.filter((sentence) => sentence.includes(`${name}="`))).toHaveLength(1);
      }
    }, '<par-ou departement="Loir" commune="Blois" need="Mon loyer" lang="xx" position="top" heading-level="9" theme="blue"></par-ou>'));

  it('an attribute that changes is followed, and what is being typed stays', () =>
    visit(async (widget, page) => {
      await widget.getByLabel('Que se passe-t-il').fill('je n’arrive plus');
      await widget.evaluate((element) => element.setAttribute('heading-level', '5'));
      await expect.poll(() => widget.locator('#question').evaluate(({ tagName }) => tagName)).toBe('H5');
      expect(await widget.getByLabel('Que se passe-t-il').inputValue()).toBe('je n’arrive plus');
      await widget.evaluate((element) => element.setAttribute('position', 'floating'));
      await press(page.locator('par-ou'), 'Trouver de l’aide');
      expect(await widget.getByRole('dialog').isVisible()).toBe(true);
    }));

  it('aggressive style of the host does not reach in', () =>
    visit(async (widget, page) => {
      const before = await shown(widget.locator('#question'), 'fontSize');
      await page.evaluate(() => {
        const { CSSStyleSheet, document } = globalThis as unknown as Styled;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'html { font-size: 5px } * { color: red !important; font: 40px fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await shown(widget.locator('#question'), 'fontSize')).toBe(before);
      expect(await shown(widget.locator('#question'), 'color')).not.toBe('rgb(255, 0, 0)');
      expect(await shown(widget.locator('#question'), 'textTransform')).toBe('none');
    }));
});

describe('someone who would rather listen', () => {
  it('hears the question, with a program that is fetched only then', () =>
    visit(async (widget, page, { asked }) => {
      await giveVoices(page, [french]);
      await page.reload();
      expect(asked.filter((one) => one.includes('ecouter'))).toEqual([]);
      await press(widget, 'Écouter');
      await expect.poll(() => said(page)).not.toEqual([]);
      expect(asked.filter((one) => one.includes('ecouter'))).toHaveLength(1);
      expect(await widget.getByRole('button', { name: 'Pause' }).isVisible()).toBe(true);
      await tick(widget, 'Je suis parent');
      await expect.poll(() => isSpeaking(page)).toBe(false);
    }));

  it('has no such button where the device has no voice', () =>
    visit(async (widget) => {
      expect(await widget.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
    }));
});

describe.runIf(offeredLanguages.length > 1)('someone who reads another language', () => {
  const [, lang = 'en'] = offeredLanguages;

  it('chooses it at the top, and the conversation goes on in it', () =>
    visit(async (widget, _page, { asked }) => {
      await widget.getByRole('combobox').focus();
      await widget.getByRole('combobox').selectOption(lang);
      await expect.poll(() => widget.locator('.frame').getAttribute('lang')).toBe(lang);
      expect(asked.filter((one) => one.includes('/mots.'))).toHaveLength(1);
      expect(await question(widget)).not.toContain('Que se passe-t-il');
      expect(await widget.getByRole('combobox').evaluate((list) => list.matches(':focus'))).toBe(true);
      await widget.locator('.main input[type=radio]').nth(1).check();
      await widget.locator('.main .ask').nth(1).locator('.main-button').click();
      await widget.locator('.main input[type=checkbox]').first().waitFor();
      expect(await widget.locator('.frame').getAttribute('lang')).toBe(lang);
      expect(await question(widget)).not.toContain('préoccupe');
    }));

  it('chooses it half-way, and the same question comes in it', () =>
    visit(async (widget) => {
      await tick(widget, 'Un souci d’argent, de logement, de travail');
      await expect.poll(() => question(widget)).toContain('préoccupe');
      await widget.getByRole('combobox').selectOption(lang);
      await expect.poll(() => question(widget)).not.toContain('préoccupe');
      expect(await widget.locator('.frame').getAttribute('dir')).toBe(languages[lang].dir);
    }));

  it('finds it at once on a page that asks for it', () =>
    visit(async (widget) => {
      await expect.poll(() => widget.locator('.frame').getAttribute('lang')).toBe(lang);
      expect(await question(widget)).not.toContain('Que se passe-t-il');
    }, `<par-ou lang="${lang}"></par-ou>`));
});

type Shown = { getComputedStyle: (element: unknown) => Record<string, string> };
type Styled = {
  CSSStyleSheet: new () => { replaceSync: (css: string) => void };
  document: { adoptedStyleSheets: unknown[] };
};
