import { open, type Page, send, words } from '../pages.ts';
import type { Service } from '../service.ts';
import type { Line } from './line.ts';

/** Someone with a browser that runs no script: the forms of the pages, as they are. */
export function webLine({ app }: Pick<Service, 'app'>): Line {
  let first: Page | undefined;
  let page: Page;
  return {
    name: 'page web',
    channel: 'web',
    async begin(code) {
      first ??= await open(app, '/');
      page = await send(app, first, { code });
    },
    async say(said) {
      page = await send(app, page, said as Record<string, string | string[]>);
    },
    async rates() {
      for (const choice of ['helped-no', 'why-closed']) page = await send(app, page, { choice });
    },
    async *read() {
      yield words(page);
    },
    contact: () => page.url.split('/')[2] ?? '',
  };
}
