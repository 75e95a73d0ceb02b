import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { isLanguage } from '../../texts/languages.ts';
import { aloudProgram } from '../browser.generated.ts';
import type { WidgetDeps } from './deps.ts';
import { wordsIn } from './in-language.ts';
import type { Program } from './program.ts';
import { widgetStyle } from './style.ts';

/** Any site may load them, a page that is isolated from others and one that checks their bytes included. */
const forAnySite = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
/** A new version is there within the hour, and nobody waits for it. */
const anHour = { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' };
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const javascript = { 'Content-Type': 'text/javascript; charset=utf-8' };

/** The program of the widget, its style, and its words in another language. `program` is made at its first use. */
export function createFiles({ session }: WidgetDeps, program: () => Program): Hono {
  const files = new Hono();
  files.use('/widget.js', etag());
  files.use('/widget.css', etag({ weak: true }));
  files.use('/widget/mots.*', etag({ weak: true }));
  files.use('/widget/ecouter.js', etag({ weak: true }));

  files.get('/widget.js', (c) => {
    const { text, hash } = program();
    return c.body(text, 200, { ...forAnySite, ...anHour, ...javascript, ETag: `W/"${hash}"` });
  });
  files.get('/widget.css', (c) =>
    c.body(widgetStyle, 200, { ...forAnySite, ...anHour, 'Content-Type': 'text/css; charset=utf-8' }),
  );
  files.get('/widget/ecouter.js', (c) => c.body(aloudProgram, 200, { ...forAnySite, ...anHour, ...javascript }));
  files.get('/:pinned{widget\\.[0-9a-f]{12}\\.js}', (c) => {
    const { text, pinned } = program();
    return c.req.path === pinned ? c.body(text, 200, { ...forAnySite, ...forever, ...javascript }) : c.notFound();
  });
  files.get('/widget/:words{mots\\.[a-z]+\\.json}', (c) => words(c));

  function words(c: Context): Response | Promise<Response> {
    const [, lang] = c.req.path.split('.');
    if (!isLanguage(lang)) return c.notFound();
    return c.json(wordsIn(session.content, lang), 200, { ...forAnySite, ...anHour });
  }

  return files;
}
