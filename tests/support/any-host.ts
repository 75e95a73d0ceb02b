import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type HostSite, serveHost } from './host-page.ts';
import type { Seen } from './hosting.ts';

/** A page of somebody else’s site. `{home}` stands for the address of the service in all that it holds. */
export type AnyHost = {
  /** What the body holds. */
  body?: string;
  /** What stands in the head, before the script of the widget. */
  head?: string;
  /** The tag of the widget; empty where the body has it. */
  script?: string;
  /** Its Content-Security-Policy. */
  policy?: string;
  /** The attributes of the root. */
  root?: string;
};

/** How a person comes to it: their browser, and what is missing or changed in it before any script runs. */
export type Visitor = BrowserContextOptions & { before?: string };

export type Look = (
  host: AnyHost,
  walk: (widget: Locator, page: Page, seen: Seen) => Promise<void>,
  visitor?: Visitor,
) => Promise<void>;

/** A browser, with flags of Chromium, the service, and sites of all kinds that show it, for the tests of a file. */
export function anyHost(...flags: string[]): { site: () => HostSite; look: Look } {
  let browser: Browser;
  let site: HostSite;
  let shown: AnyHost = {};
  const server = createServer((_, response) => {
    if (shown.policy) response.setHeader('Content-Security-Policy', shown.policy.replaceAll('{home}', site.home));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageOf(shown).replaceAll('{home}', site.home));
  });
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(...flags), serveHost()]);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    server.close();
  });

  const look: Look = async (host, walk, { before, ...options } = {}) => {
    shown = host;
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    const seen: Seen = { asked: [], told: [], events: [] };
    page.on('request', (request) => seen.asked.push(`${request.method()} ${request.url()}`));
    page.on('console', (message) => seen.told.push(message.text()));
    page.on('pageerror', (error) => seen.told.push(error.message));
    if (before) await page.addInitScript(before);
    try {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await walk(page.locator('par-ou').first(), page, seen);
    } finally {
      await context.close();
    }
  };
  return { site: () => site, look };
}

const pageOf = ({ body = '<par-ou></par-ou>', head = '', script = SCRIPT, root = 'lang="fr"' }: AnyHost): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Mairie</title>${head}${script}</head><body>${body}</body></html>`;

const SCRIPT = '<script src="{home}/widget.js" defer></script>';
