import type { Hono } from 'hono';

/** A person with the simplest of browsers: it loads a page, fills a form, follows redirects, and runs no script. */
export type Page = { status: number; url: string; text: string; headers: Headers };

/** Opens an address of the service. */
export async function open(app: Hono, url: string): Promise<Page> {
  return read(url, await app.request(url));
}

/** Sends the first form of a page that has a field or button of that name, with the hidden fields that it bears. */
export async function send(app: Hono, page: Page, fields: Record<string, string | string[]>): Promise<Page> {
  const form = formWith(page, Object.keys(fields));
  const body = new URLSearchParams();
  for (const [, name, value] of form.inner.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g))
    body.append(String(name), String(value));
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return post(app, form.action, body);
}

/** Posts a form and follows the redirect, unless it leads to another site. */
export async function post(app: Hono, url: string, body: URLSearchParams = new URLSearchParams()): Promise<Page> {
  const answered = await app.request(url, { method: 'POST', body });
  const next = answered.headers.get('location');
  return answered.status === 303 && next?.startsWith('/') ? open(app, next) : read(url, answered);
}

/** The words of a page as a person reads them, with plain spaces. */
export function words(page: Page): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page.text)?.[1] ?? page.text;
  return main
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

export const titleOf = (page: Page): string =>
  (/<title>([^<]*)<\/title>/.exec(page.text)?.[1] ?? '').replaceAll('\u00a0', ' ');

function formWith(page: Page, names: string[]): { action: string; inner: string } {
  for (const [, action, inner] of page.text.matchAll(/<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)) {
    if (names.every((name) => inner?.includes(`name="${name}"`)))
      return { action: String(action), inner: String(inner) };
  }
  throw new Error(`no form of ${page.url} asks for ${names.join(', ')}`);
}

async function read(url: string, response: Response): Promise<Page> {
  return { status: response.status, url, text: await response.text(), headers: response.headers };
}
