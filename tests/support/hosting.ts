import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type HostSite, serveHost } from './host-page.ts';

/** What a visit saw: each request, each word of the console, each event of the widget. */
export type Seen = { asked: string[]; told: string[]; events: string[] };

/** A person on the town hall’s page, on a small phone. `body` is what the page holds instead of a bare widget. */
export type Visit = <T>(
  walk: (widget: Locator, page: Page, seen: Seen) => Promise<T>,
  body?: string,
  viewport?: { width: number; height: number },
) => Promise<T>;

/** A browser and a town hall’s site for the tests of a file: opened before the first, closed after the last. */
export function hosting(): { site: () => HostSite; visit: Visit } {
  let browser: Browser;
  let site: HostSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveHost()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const visit: Visit = async (walk, body, viewport = { width: 360, height: 740 }) => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const seen: Seen = { asked: [], told: [], events: [] };
    page.on('request', (request) => seen.asked.push(`${request.method()} ${request.url()}`));
    page.on('console', (message) => seen.told.push(message.text()));
    page.on('pageerror', (error) => seen.told.push(error.message));
    await page.exposeFunction('happened', (type: string) => seen.events.push(type));
    await page.addInitScript(LISTEN);
    try {
      await page.goto(body === undefined ? site.url : `${site.url}?body=${encodeURIComponent(body)}`);
      return await walk(page.locator('par-ou').first(), page, seen);
    } finally {
      await context.close();
    }
  };
  return { site: () => site, visit };
}

/** What a host page may do with the events, before anything else of the page runs. */
const LISTEN = `for (const type of ['par-ou:opened', 'par-ou:oriented'])
  addEventListener(type, (event) => happened(type + (event.detail === null ? '' : ' with a detail')));`;
