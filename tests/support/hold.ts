import type { Page } from 'playwright-core';

/** Holds the calls of a page to an address (a glob) until what it gives is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}
