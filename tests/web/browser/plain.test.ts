import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';
import { kinds } from './walk.ts';

/** What the check of accessibility (data/rgaa.csv) says of every page, seen in the page itself. */

const here = browsing();

describe.each(kinds)('%s', (_, walk) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    // The examiner changes styles, which the policy of the pages would refuse.
    context = await here.browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    await walk(page, here.url);
  });
  afterAll(() => context.close());

  /** What an expression finds in the page. */
  const find = (expression: string): Promise<unknown> => page.evaluate(expression);
  const all = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})]`;

  it('says in which language it is written, what it is, and that it is HTML', async () => {
    expect(await find('[document.doctype?.name, document.compatMode, document.documentElement.lang]')).toEqual([
      'html',
      'CSS1Compat',
      new URL(page.url()).searchParams.get('langue') ?? 'fr',
    ]);
    expect((await page.title()).replaceAll('\u00a0', ' ')).toContain('Par où ?');
  });

  it('has one main heading, and skips no level', async () => {
    const levels = (await find(`${all('h1, h2, h3, h4, h5, h6')}.map((one) => Number(one.tagName[1]))`)) as number[];
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skipped = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });

  it('has a header, one main part, and named navigations', async () => {
    expect(await find(`${all('main')}.length`)).toBe(1);
    expect(await find(`${all('body > header')}.length`)).toBe(1);
    expect(await find(`${all('nav')}.filter((nav) => !nav.ariaLabel).length`)).toBe(0);
    expect(await find(`${all('nav')}.length - new Set(${all('nav')}.map((nav) => nav.ariaLabel)).size`)).toBe(0);
  });

  it('names each drawing, or hides it from those who listen', async () => {
    const nameless = await find(`${all('svg')}.filter((svg) => {
      const by = (svg.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const named = by.length ? by.every((id) => document.getElementById(id)?.textContent.trim()) : svg.querySelector(':scope > title');
      return svg.ariaHidden !== 'true' && !(svg.getAttribute('role') === 'img' && (svg.ariaLabel || named));
    }).map((svg) => svg.outerHTML.slice(0, 120))`);
    expect(nameless).toEqual([]);
  });

  it('gives each table a title and headings', async () => {
    const poor = await find(`${all('table')}.filter((table) => !table.caption?.textContent.trim()
      || !table.querySelector('thead th[scope=col]') || !table.querySelector('tbody th[scope=row]')
      || table.querySelector('[rowspan], [colspan], th:not([scope])')).length`);
    expect(poor).toBe(0);
  });

  it('holds nothing that plays, moves or opens by itself', async () => {
    const wild = 'img, picture, video, audio, canvas, object, embed, map, figure, marquee, blink';
    const eager = '[accesskey], [download], [onclick], meta[http-equiv], [title]:not(iframe)';
    const foreign = 'script:not([src^="/"]), iframe:not([title])';
    const gone = `${all('[target=_blank]')}.filter((link) => !link.textContent.includes('nouvel onglet'))`;
    const found = `[...${all(`${wild}, ${eager}, ${foreign}`)}, ...${gone}]`;
    expect(await find(`${found}.map((one) => one.outerHTML.slice(0, 120))`)).toEqual([]);
    expect(await find('document.getAnimations().length')).toBe(0);
    expect(await find('document.body.innerText')).not.toMatch(/\p{Extended_Pictographic}/u);
  });

  it('is walked through with Tab in the order of reading, and out again', async () => {
    await page.goto(page.url());
    const stops = (await find(`${all('a[href], button, input:not([type=hidden]), textarea, summary, [tabindex="0"]')}
      .filter((one) => one.checkVisibility()).length`)) as number;
    const seen: number[] = [];
    for (let pressed = 0; pressed <= stops + 80; pressed++) {
      await page.keyboard.press('Tab');
      const [at, shown] = (await find(`(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return [-1, true];
        const box = one.matches('.choice input') ? one.nextElementSibling : one;
        return [${all('*')}.indexOf(one), one.matches('iframe') || getComputedStyle(box).outlineStyle !== 'none'];
      })()`)) as [number, boolean];
      if (at < 0) break;
      expect(shown, `stop ${pressed}`).toBe(true);
      seen.push(at);
    }
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
    expect(seen.length).toBeGreaterThan(0);
    expect(await find('document.activeElement === document.body')).toBe(true);
  });

  it.each([
    ['upright', 320, 640],
    ['sideways', 640, 320],
  ])('loses no word when letters and lines are spaced out, held %s', async (_, width, height) => {
    await page.setViewportSize({ width, height });
    // The four measures of WCAG 2.1, 1.4.12.
    const spaced = await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await find('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const cut = await find(`${all('body *')}.filter((one) => !one.closest('.unseen, .scroll, svg')
      && getComputedStyle(one).overflow !== 'visible' && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      && !one.matches('input, textarea') && one.clientHeight > 1).map((one) => one.outerHTML.slice(0, 120))`);
    expect(cut).toEqual([]);
    await spaced.evaluate((style) => (style as unknown as { remove: () => void }).remove());
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('says the same words without its style', async () => {
    const words = async () =>
      String(await find('document.body.innerText'))
        .toLowerCase()
        .split(/\s+/);
    const styled = await words();
    await find(`${all('link[rel=stylesheet]')}.forEach((link) => { link.disabled = true; })`);
    const bare = new Set(await words());
    expect(styled.filter((word) => !bare.has(word))).toEqual([]);
  });
});
