import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { examineWidget } from '../../../support/examine-widget.ts';
import { focused, press, toCommune, toDanger, toPlan } from '../../../support/widget.ts';

const { look } = anyHost();

const body = (tag: string): string => `<main><h1>Mairie</h1><a href="#">Accueil</a>${tag}</main>`;
const inPage = { body: body('<par-ou></par-ou>') };
const floating = { body: body('<par-ou position="floating"></par-ou>') };

/** Looks at each state on the way; what is wrong is told with the name of the state. */
function examiner(page: Page): { see: (state: string) => Promise<void>; wrong: string[] } {
  const wrong: string[] = [];
  const see = async (state: string) => {
    wrong.push(...(await examineWidget(page)).map((one) => `${state}: ${one}`));
  };
  return { see, wrong };
}

describe('whoever sees, hears, moves or reads otherwise finds nothing in the way', () => {
  it('from the first question to the plan, and all that is beside it', () =>
    look(inPage, async (widget, page) => {
      const { see, wrong } = examiner(page);
      await widget.locator('#question').waitFor();
      await see('the first question');
      await widget.getByRole('button', { name: 'Confort de lecture' }).click();
      await see('comfort');
      await press(widget, 'Continuer');
      await see('an answer that is missing');
      await toCommune(widget);
      await widget.getByLabel('Où habitez-vous').pressSequentially('Sain');
      await widget.locator('[role=option]').first().waitFor();
      await see('the list of communes');
      await widget.getByLabel('Où habitez-vous').fill('Zzyzx');
      await press(widget, 'Continuer');
      await widget.locator('.error').waitFor();
      await see('a refused answer');
      await press(widget, 'Parler à quelqu’un');
      await widget.locator('.notice').first().waitFor();
      await see('a person to talk to');
      await press(widget, 'Tout effacer');
      await widget.getByText('C’est effacé').waitFor();
      await see('all erased');
      expect(wrong).toEqual([]);
    }));

  it('the plan, its link, the report of an error, the answers', () =>
    look(inPage, async (widget, page) => {
      const { see, wrong } = examiner(page);
      await toPlan(widget);
      await see('the plan');
      await press(widget, 'Préparer le lien de ce plan');
      await widget.getByRole('link', { name: 'Imprimer' }).waitFor();
      for (const folded of await widget.locator('summary').all()) await folded.click();
      await see('the link, and all unfolded');
      await press(widget, 'En partie');
      await widget.getByText('Qu’est-ce qui n’a pas marché').waitFor();
      await see('what did not help');
      await press(widget, 'Revoir vos réponses');
      await see('the answers');
      expect(wrong).toEqual([]);
    }));

  it('a danger, and what is told when the service does not answer', () =>
    look(inPage, async (widget, page) => {
      const { see, wrong } = examiner(page);
      await toDanger(widget);
      await see('a danger');
      await page.route('**/turns', (route) => route.abort());
      await page.route('**/healthz', (route) => route.abort());
      await press(widget, 'Parler à quelqu’un');
      await widget.getByText('Le service ne répond pas').first().waitFor();
      await see('the service is down');
      expect(wrong).toEqual([]);
    }));

  it('the floating panel, closed and open', () =>
    look(floating, async (widget, page) => {
      const { see, wrong } = examiner(page);
      await widget.locator('.opener').waitFor();
      await see('closed');
      await press(widget, 'Trouver de l’aide');
      await see('open');
      expect(wrong).toEqual([]);
    }));

  it('in Arabic: the first question, a danger', () =>
    look({ body: body('<par-ou lang="ar"></par-ou>') }, async (widget, page) => {
      const { see, wrong } = examiner(page);
      await expect.poll(() => widget.locator('.frame').getAttribute('dir')).toBe('rtl');
      await see('the first question');
      await widget.locator('#words').fill('زوجي يضربني');
      await widget.locator('form .main-button').first().click();
      await widget.locator('.danger').waitFor();
      await see('a danger');
      expect(wrong).toEqual([]);
    }));
});

describe('whoever has set large letters in their browser', () => {
  const large = anyHost('--blink-settings=defaultFontSize=32');

  it('has them in the widget, also on a site that sets its own, and nothing is cut at 320 px', () =>
    large.look({ ...inPage, head: '<style>html { font-size: 10px }</style>' }, async (widget, page) => {
      expect(Number.parseFloat(await computed(widget.locator('.frame'), 'font-size'))).toBeGreaterThan(32);
      await toDanger(widget);
      expect(await examineWidget(page, [100])).toEqual([]);
    }));
});

describe('whoever uses the keyboard alone', () => {
  it('goes through the floating panel: in, not out behind it, and back where they were', () =>
    look(floating, async (widget, page) => {
      await page.getByRole('link', { name: 'Accueil' }).focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Trouver de l’aide');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toContain('Que se passe-t-il');
      for (let pressed = 0; pressed < 30; pressed++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.tagName')).not.toBe('A');
      }
      await widget.locator('#words').focus();
      await page.keyboard.type('je ne peux plus payer mon loyer');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toContain('Est-ce bien cela');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Trouver de l’aide');
    }));

  it('sees where the focus is, above the quick exit, at 400 %', () =>
    look(
      inPage,
      async (widget, page) => {
        await toDanger(widget);
        const bar = await widget.getByRole('button', { name: 'Quitter vite' }).boundingBox();
        for (let pressed = 0; pressed < 30; pressed++) {
          await page.keyboard.press('Tab');
          const focus = widget.locator('.main :focus, .emergency :focus');
          if ((await focus.count()) === 0 || (await focused(page)) === 'Quitter vite') continue;
          const box = await focus.boundingBox();
          expect(box?.y, await focused(page)).toBeLessThan(bar?.y ?? 0);
        }
      },
      { viewport: { width: 320, height: 320 } },
    ));
});

describe('whoever listens', () => {
  it('hears the new question once, by the focus, and how much is left once, politely', () =>
    look(inPage, async (widget, page) => {
      await widget.locator('#question').waitFor();
      expect(await widget.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
      await page.evaluate(`{
        const status = document.querySelector('par-ou').shadowRoot.querySelector('.frame > [role=status]');
        window.heard = [];
        new MutationObserver(() => status.textContent && heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
      }`);
      await toCommune(widget);
      await expect.poll(() => focused(page)).toContain('Où habitez-vous');
      const heard = await page.evaluate<string[]>('heard');
      expect(heard.filter((one) => !one.startsWith('Un instant'))).toEqual([
        expect.stringMatching(/^Encore \d questions au plus$/),
      ]);
    }));

  it.each([
    [4, { H4: 'Votre plan', H5: 'MDS de Vendôme', H6: 'À dire' }],
    [6, { H6: 'Votre plan' }],
  ])('finds the headings from level %i on, as the page asked', (level, expected) =>
    look({ body: `<par-ou heading-level="${level}"></par-ou>` }, async (widget) => {
      await toPlan(widget);
      const headings = await widget
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all: Heading[]) =>
          all.map(({ tagName, innerText }) => `${tagName} ${innerText.replaceAll('\n', ' ')}`),
        );
      expect(headings.filter((one) => Number(one[1]) < level)).toEqual([]);
      for (const [tag, says] of Object.entries(expected))
        expect(
          headings.some((one) => one.startsWith(tag) && one.includes(says)),
          `${tag} ${says}`,
        ).toBe(true);
    }),
  );
});

describe('whoever has chosen their own colours', () => {
  it('sees which answer is chosen and where the focus is', () =>
    look(
      inPage,
      async (widget) => {
        await widget.getByLabel('Je suis parent').check();
        const label = widget.locator(':checked + label');
        const other = widget.locator('input:not(:checked) + label').first();
        expect(await outline(label)).not.toBe(await outline(other));
      },
      { forcedColors: 'active' },
    ));
});

const outline = async (one: Locator): Promise<string> =>
  `${await computed(one, 'border-top-color')} ${await computed(one, 'outline-style')}`;

const computed = (one: Locator, name: string): Promise<string> =>
  one.evaluate((element, property) => {
    const { getComputedStyle } = globalThis as unknown as { getComputedStyle: (of: unknown) => Style };
    return getComputedStyle(element).getPropertyValue(property);
  }, name);

type Style = { getPropertyValue: (name: string) => string };
type Heading = { tagName: string; innerText: string };
