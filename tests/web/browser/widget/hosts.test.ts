import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anyHost } from '../../../support/any-host.ts';
import { press, question, toCommune, toDanger, toPlan } from '../../../support/widget.ts';

const { site, look } = anyHost();

const OLD = 'delete window.CSSStyleSheet.prototype.replaceSync;';
const loads = "default-src 'none'; script-src {home}; connect-src {home}; base-uri 'none'; form-action 'none'";

describe('on a site with a strict policy', () => {
  it.each([
    ['that names no style', loads, ''],
    ['that lets a style of ours in, in an older browser', `${loads}; style-src {home}`, OLD],
    ['that wants trusted types', `${loads}; require-trusted-types-for 'script'; trusted-types 'none'`, ''],
  ])('%s, the widget is dressed, works, and nothing is stopped', (_, policy, before) =>
    look(
      { policy },
      async (widget, _page, { told }) => {
        await expect.poll(() => letter(widget)).toBe(24.75);
        await toCommune(widget);
        // An older browser tells that a style in the page was tried first.
        expect(told.filter((one) => !one.startsWith('Applying inline style'))).toEqual([]);
      },
      { before },
    ),
  );

  it('that lets no style in, in an older browser, the widget is bare, and a danger has its numbers', () =>
    look(
      { policy: loads },
      async (widget) => {
        expect(await letter(widget)).not.toBe(24.75);
        await toDanger(widget);
        expect(await widget.locator('.danger a[href="tel:3919"]').isVisible()).toBe(true);
        expect(await widget.locator('.comfort').isVisible()).toBe(false);
      },
      { before: OLD },
    ));

  it('that lets no call through, the person is told so, with the page of the service and the numbers', () =>
    look({ policy: "default-src 'none'; script-src {home}" }, async (widget) => {
      await widget.getByLabel('Un souci d’argent').check();
      await press(widget, 'Continuer');
      await widget.getByText('Ce site ne peut pas utiliser le service ici').first().waitFor();
      const page = widget.getByRole('link', { name: 'Ouvrir le service dans une page' });
      expect(await page.getAttribute('href')).toBe(`${site().home}/`);
      expect(await widget.locator('.trouble a[href="tel:17"]').isVisible()).toBe(true);
    }));

  it('that lets in nothing but bytes it knows, the address that never changes is let in', async () => {
    const page = await (await fetch(`${site().home}/integrer?fixe=oui`)).text();
    const [, script = '', hash] = /&lt;script src=&quot;([^&]+)&quot; integrity=&quot;([^&]+)&quot;/.exec(page) ?? [];
    await look(
      {
        policy: `default-src 'none'; script-src '${hash}'; connect-src {home}`,
        script: `<script src="${script}" integrity="${hash}" crossorigin="anonymous" defer></script>`,
      },
      async (widget, _page, { told }) => {
        await toCommune(widget);
        expect(told).toEqual([]);
      },
    );
  });
});

describe('on a site whose style is for nobody else', () => {
  const style = `<style>
* { all: unset !important; color: red !important; font-size: 6px !important; letter-spacing: 9px !important; text-transform: uppercase !important }
div, section, dialog, form { display: none !important } button { opacity: 0 !important; pointer-events: none !important }
:root { font-size: 5px !important } .banner { position: fixed !important; display: block !important; z-index: 2147483647 !important; inset: 0 0 auto 0 !important; height: 40px }
</style>`;

  it('the widget has its own letters, colours and sizes, and is used all the same', () =>
    look({ head: style }, async (widget) => {
      expect(await letter(widget)).toBe(24.75);
      const field = widget.locator('#words');
      expect(await computed(field, 'color')).toBe('rgb(28, 35, 36)');
      expect(await computed(field, 'letter-spacing')).toBe('normal');
      expect(await computed(field, 'text-transform')).toBe('none');
      await toCommune(widget);
    }));

  it('the floating panel is above everything of the page', () =>
    look(
      { head: style, body: '<p class="banner">Alerte</p><par-ou position="floating"></par-ou>' },
      async (widget, page) => {
        await press(widget, 'Trouver de l’aide');
        expect(await page.evaluate('document.elementFromPoint(100, 10).tagName')).toBe('PAR-OU');
        await toDanger(widget);
        await widget.getByRole('button', { name: 'Quitter vite' }).click({ trial: true });
      },
    ));

  it('« Quitter vite » stays at hand where the page moves or holds what the widget is in', () =>
    look(
      {
        body: '<div style="transform:translateZ(0);overflow:hidden;position:relative;z-index:1"><par-ou></par-ou></div><p style="height:200vh;position:relative;z-index:2;margin-top:-9em">Suite</p>',
      },
      async (widget) => {
        await toDanger(widget);
        const exit = widget.getByRole('button', { name: 'Quitter vite' });
        const box = await exit.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
        await exit.click({ trial: true });
      },
    ));
});

describe('on pages of every making', () => {
  it.each([
    ['in the head, which waits for it', { script: '<script src="{home}/widget.js"></script>' }],
    ['at the end of the page', { script: '', body: '<par-ou></par-ou><script src="{home}/widget.js"></script>' }],
    ['as a module', { script: '<script src="{home}/widget.js" type="module"></script>' }],
    [
      'twice, and put in by another script',
      {
        body: `<par-ou></par-ou><script>for (let n = 0; n < 2; n++) document.body.append(Object.assign(document.createElement('script'), { src: '{home}/widget.js' }))</script>`,
      },
    ],
  ])('the script stands %s', (_, host) =>
    look(host, async (widget, _page, { told, asked }) => {
      await toCommune(widget);
      expect(told).toEqual([]);
      expect(asked.slice(1).filter((one) => !one.includes(site().home))).toEqual([]);
    }),
  );

  it('a site with an old toolkit, that changes what all scripts use', () =>
    look(
      {
        head: `<script>
Array.prototype.each = function (act) { for (var n = 0; n < this.length; n++) act(this[n]); };
Object.prototype.extend = function () { return this; };
Array.from = function (list) { var all = []; for (var n = 0; n < list.length; n++) all.push(list[n]); return all; };
String.prototype.contains = function () { return false; };
var asked = window.fetch; window.fetch = function (url, options) { return asked.call(window, url, options).then(function (one) { return one; }); };
var parse = JSON.parse; JSON.parse = function (text) { return parse.call(JSON, text); };
window.$ = window.jQuery = window.data = window.name = 'x';
</script>`,
      },
      async (widget, page, { told }) => {
        await toCommune(widget);
        await widget.getByLabel('Où habitez-vous').pressSequentially('Vend');
        await widget.getByRole('option', { name: /Vendôme/ }).waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await widget.locator('[role=option]').first().getAttribute('aria-selected')).toBe('true');
        await page.keyboard.press('Enter');
        await press(widget, 'Continuer');
        await expect.poll(() => question(widget)).not.toContain('Où habitez-vous');
        expect(told).toEqual([]);
      },
    ));

  it('in a browser that has none of what is new, someone reaches the plan', () =>
    look({}, (widget) => toPlan(widget), {
      before: `${OLD}
for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } });
Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError') } });
for (const name of ['Highlight', 'speechSynthesis', 'SpeechSynthesisUtterance', 'IntersectionObserver', 'ResizeObserver', 'structuredClone']) delete window[name];
delete CSS.highlights; delete AbortSignal.timeout; delete AbortSignal.any; delete Crypto.prototype.randomUUID;
delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.close; delete HTMLElement.prototype.showPopover;
delete Element.prototype.replaceChildren; delete Array.prototype.at; delete Object.hasOwn; delete String.prototype.replaceAll; delete Promise.allSettled; delete Array.prototype.toSorted;`,
    }));

  it('a browser without custom elements shows the link that is in the tag', () =>
    look(
      { body: '<par-ou><a href="{home}/">Trouver qui peut vous aider</a></par-ou>' },
      async (widget, _page, { told }) => {
        expect(await widget.getByRole('link', { name: 'Trouver qui peut vous aider' }).isVisible()).toBe(true);
        expect(told).toEqual([]);
      },
      { before: "Object.defineProperty(window, 'customElements', { value: undefined })" },
    ));
});

const letter = (widget: Locator): Promise<number> =>
  computed(widget.locator('#question'), 'font-size').then(Number.parseFloat);

const computed = (one: Locator, name: string): Promise<string> =>
  one.evaluate(
    (element, property) =>
      (globalThis as unknown as { getComputedStyle: (of: unknown) => CSSStyles })
        .getComputedStyle(element)
        .getPropertyValue(property),
    name,
  );

type CSSStyles = { getPropertyValue: (name: string) => string };
