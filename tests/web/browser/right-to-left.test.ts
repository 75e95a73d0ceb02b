import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsing } from '../../support/browsing.ts';

/** Pages that are read from right to left, measured: whoever runs the tests may not read Arabic. */

const here = browsing();

/** The choices whose words reach under their box. */
const covered = `[...document.querySelectorAll('.choice')].filter((choice) => {
  const range = document.createRange();
  range.selectNodeContents(choice.querySelector('label'));
  return range.getBoundingClientRect().right > choice.querySelector('input').getBoundingClientRect().left;
}).map((choice) => choice.innerText)`;

describe('whoever reads Arabic', () => {
  let page: Page;
  beforeAll(async () => {
    page = await here.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${here.url}/?langue=ar`);
  });
  afterAll(() => page.close());

  it('has the box of a choice before its words, and not on them', async () => {
    expect(await page.locator('.choice').count()).toBeGreaterThan(3);
    expect(await page.evaluate(covered)).toEqual([]);
  });

  it('has the numbers of an emergency written as they are dialled', async () => {
    const direction = `getComputedStyle(document.querySelector('.emergency a')).direction`;
    expect(await page.evaluate(direction)).toBe('ltr');
  });
});
