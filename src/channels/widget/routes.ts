import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { snippetProgram } from '../browser.generated.ts';
import { renderDemo } from './demo.ts';
import type { WidgetDeps } from './deps.ts';
import { createFiles } from './files.ts';
import { demoHeaders, snippetHeaders } from './headers.ts';
import { pageStyle, stylePath } from './page-style.ts';
import { type Program, programOf } from './program.ts';
import { snippetOf } from './snippet.ts';
import { renderSnippetPage } from './snippet-page.ts';
import { readWishes } from './wishes.ts';

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' };
const now = { 'Cache-Control': 'no-cache' };
const scriptPath = `/widget/snippet.${createHash('sha256').update(snippetProgram).digest('hex').slice(0, 12)}.js`;

/** How the service lives on other sites: the files of the widget, a page that shows it, and the page that makes the snippet. */
export function createWidget(deps: WidgetDeps): Hono {
  const { session, site } = deps;
  const web = new Hono();
  let made: Program | undefined;
  const program = () => (made ??= programOf(session.content, site));
  const asked = (c: Context) => new URL(c.req.url).searchParams;

  web.route('/', createFiles(deps, program));
  web.get(stylePath, (c) => c.body(pageStyle, 200, { ...forever, 'Content-Type': 'text/css; charset=utf-8' }));
  web.get(scriptPath, (c) =>
    c.body(snippetProgram, 200, { ...forever, 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  web.get('/widget/demo', demoHeaders, async (c) => {
    const { wishes } = await readWishes(session, asked(c));
    return c.html(renderDemo(wishes, !asked(c).has('position')), 200, now);
  });

  web.get('/integrer', snippetHeaders, async (c) => {
    const { wishes, told } = await readWishes(session, asked(c));
    const base = site.publicUrl ?? new URL(c.req.url).origin;
    const page = {
      wishes,
      told,
      base,
      town: asked(c).get('commune') ?? '',
      snippet: snippetOf(base, wishes, program),
      asked: asked(c),
      script: scriptPath,
    };
    return c.html(renderSnippetPage(session.content, page), 200, now);
  });

  return web;
}
