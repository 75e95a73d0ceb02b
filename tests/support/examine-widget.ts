import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * All that is wrong with the widgets of a page as they stand, one sentence each: what axe objects to in the light scheme,
 * contrasts in the dark one, targets under 44 px, what moves, and what does not fit 320 px with letters of each size (%).
 */
export async function examineWidget(page: Page, sizes = [100, 200]): Promise<string[]> {
  const usual = page.viewportSize() ?? { width: 360, height: 740 };
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`${OBJECTIONS}({ resultTypes: ['violations'] })`);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await page.evaluate<string[]>(`${OBJECTIONS}({ runOnly: ['color-contrast'] }, 'dark')`)));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await page.evaluate<string[]>(SMALL_OR_MOVING)));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const size of sizes) found.push(...(await page.evaluate<string[]>(`${CUT}('${size}')`)));
  await page.setViewportSize(usual);
  return found;
}

const OBJECTIONS = `(async (options, scheme = 'light') => {
  const { violations } = await axe.run(options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => [scheme, id, html.slice(0, 200), any[0] && any[0].message].join(' ')));
})`;

const WIDGETS = "[...document.querySelectorAll('par-ou')].map(({ shadowRoot }) => shadowRoot)";

const SMALL_OR_MOVING = `${WIDGETS}.flatMap((root) => [
  ...[...root.querySelectorAll('button, a, select, summary, textarea, [type=text], label:has(input), .choice label, [role=option]')]
    .filter((one) => one.checkVisibility())
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < 44)
    .map(([one, { width, height }]) => 'small: ' + one.outerHTML.slice(0, 150) + ' ' + width + '×' + height),
  ...document.getAnimations().map(() => 'something moves'),
])`;

/** What is wider than the screen, or cut at its edge, with letters of this size. */
const CUT = `((size) => ${WIDGETS}.flatMap((root) => {
  const frame = root.querySelector('.frame');
  const usual = frame.dataset.size;
  frame.dataset.size = size;
  const wide = [...frame.querySelectorAll('*'), frame]
    .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([one, { left, right, width }]) => width > 1 && (left < -1 || right > 321 || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)))
    .map(([one, { left, right }]) => 'cut at ' + size + ' %: ' + one.outerHTML.slice(0, 120) + ' ' + left + '–' + right);
  if (document.documentElement.scrollWidth > 320) wide.push('scrolls sideways at ' + size + ' %');
  if (usual) frame.dataset.size = usual; else delete frame.dataset.size;
  return wide.slice(0, 5);
}))`;
