import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { toDanger } from '../../../support/widget.ts';

const { look } = anyHost();

/** « Mon mari me frappe », as each says it, a word of what is answered, and the way it is read. */
const said: [lang: string, plea: string, script: RegExp, dir: string][] = [
  ['en', 'my husband hits me', /\bdanger\b/i, 'ltr'],
  ['ar', 'زوجي يضربني', /\p{Script=Arabic}/u, 'rtl'],
  ['uk', 'мій чоловік мене б’є', /\p{Script=Cyrillic}/u, 'ltr'],
  ['tr', 'kocam beni dövüyor', /tehlike/i, 'ltr'],
  ['pt', 'o meu marido bate-me', /perigo/i, 'ltr'],
  ['es', 'mi marido me pega', /peligro/i, 'ltr'],
];

describe('someone who is hit and says so in their language', () => {
  it.each(said)('%s: the numbers are there, and what they mean is said in it', (lang, plea, script, dir) =>
    look({}, async (widget, _page, { told }) => {
      await widget.getByRole('combobox', { name: 'Langue' }).selectOption(lang);
      const frame = widget.locator('.frame');
      await expect.poll(() => frame.getAttribute('lang')).toBe(lang);
      expect(await frame.getAttribute('dir')).toBe(dir);
      await widget.locator('#words').fill(plea);
      await widget.locator('[data-do=answer] button').first().click();
      const danger = widget.locator('.danger');
      await danger.waitFor();
      const numbers = await danger
        .locator('a')
        .evaluateAll((links: Linked[]) => links.map((link) => link.getAttribute('href')));
      expect(numbers).toEqual(['tel:3919', 'tel:17', 'sms:114']);
      expect(await danger.locator('h2').innerText()).toMatch(script);
      expect(await danger.locator('h2').getAttribute('lang')).toBeNull();
      expect(await leftInFrench(widget)).toEqual([]);
      expect(await directionOf(danger.locator('.number').first())).toBe('ltr');
      expect(told).toEqual([]);
    }),
  );
});

describe('someone who changes the language in front of a danger', () => {
  it('still has the numbers, in the new language, and the way out', () =>
    look({}, async (widget) => {
      await toDanger(widget);
      await widget.locator('select').selectOption('ar');
      await expect.poll(() => widget.locator('.danger h2').innerText()).toMatch(/\p{Script=Arabic}/u);
      expect(await widget.locator('.danger a[href="tel:3919"]').isVisible()).toBe(true);
      expect(await widget.locator('.quit button').isVisible()).toBe(true);
    }));
});

describe('someone who reads Arabic', () => {
  it.each([
    ['all translated', 'violences-conjugales'],
    ['not yet translated', 'impaye-loyer'],
  ])('a plan %s: numbers from left to right, what stayed French marked as French, all else in Arabic', (_, need) =>
    look({ body: `<par-ou lang="ar" need="${need}" commune="41269"></par-ou>` }, async (widget) => {
      await expect.poll(() => widget.locator('.frame').getAttribute('dir')).toBe('rtl');
      await widget.locator('.main button').first().click();
      const plan = widget.locator('.plan');
      const choice = widget.locator('.main input[type=radio]').first();
      for (;;) {
        await plan.or(choice).first().waitFor();
        if (await plan.isVisible()) break;
        const asked = await widget.locator('#question').innerText();
        await choice.check();
        await widget.locator('[data-do=answer] .main-button').first().click();
        await expect.poll(() => widget.locator('.first').first().innerText()).not.toBe(asked);
      }
      expect(await leftInFrench(widget)).toEqual([]);
      expect(await widget.locator('.to-say [lang=fr]').count()).toBeGreaterThan(0);
      const numbers = await telephones(widget);
      expect(numbers.length).toBeGreaterThan(4);
      expect(numbers.filter(({ turned }) => turned)).toEqual([]);
    }),
  );
});

/** Texts with French words that nothing marks as French. Names of places are nobody’s language; what stands in brackets is what the desk calls it. */
const leftInFrench = (widget: Locator): Promise<string[]> =>
  widget.locator('.main').evaluate((main: unknown) => {
    const { document } = globalThis as unknown as { document: Walking };
    const walker = document.createTreeWalker(main, 4);
    const found: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = text.data.replace(/\(.*?\)/g, '').match(/\b(vous|votre|vos|une|des|avec|dans|pour|aux)\b/i);
      if (words && !text.parentElement.closest('[lang=fr], h3, .of, summary .unseen')) found.push(text.data);
    }
    return found;
  });

/** The telephone numbers that are seen, and whether the last digits stand before the first. */
const telephones = (widget: Locator): Promise<{ number: string; turned: boolean }[]> =>
  widget.locator('.main').evaluate((main: unknown) => {
    const { document } = globalThis as unknown as { document: Walking };
    const walker = document.createTreeWalker(main, 4);
    const found: { number: string; turned: boolean }[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      for (const { 0: number, index } of text.data.matchAll(/\d[\d\u00a0\u202f ]{7,}\d/g)) {
        const [first, last] = [index, index + number.length - 1].map((at) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect();
        });
        if (first?.width && last) found.push({ number, turned: first.top === last.top && last.left < first.left });
      }
    }
    return found;
  });

const directionOf = (one: Locator): Promise<string> =>
  one.evaluate(
    (element) =>
      (globalThis as unknown as { getComputedStyle: (of: unknown) => { direction: string } }).getComputedStyle(element)
        .direction,
  );

type Linked = { getAttribute: (name: string) => string | null };
type Told = { data: string; parentElement: { closest: (selector: string) => unknown } };
type Box = { top: number; left: number; width: number };
type Measured = { setStart: Point; setEnd: Point; getBoundingClientRect: () => Box };
type Point = (node: unknown, at: number) => void;
type Walking = {
  createTreeWalker: (root: unknown, what: number) => { nextNode: () => Told | null };
  createRange: () => Measured;
};
