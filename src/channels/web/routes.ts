import { Hono } from 'hono';
import { createConversation } from './conversation.ts';
import type { WebDeps } from './deps.ts';
import { favicon } from './favicon.ts';
import { pageHeaders } from './headers.ts';
import { renderAccessibility } from './legal/accessibility.ts';
import { renderHelp } from './legal/help.ts';
import { renderPrivacy } from './legal/privacy.ts';
import { renderPublisher } from './legal/publisher.ts';
import { renderSources } from './legal/sources.ts';
import { createStaff } from './staff/routes.ts';
import { stylesheet, stylesheetPath } from './style/stylesheet.ts';

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' };

/** The pages: the conversation, the legal pages, and the two files they need. */
export function createWeb({ session, site, network }: WebDeps): Hono {
  const { content } = session;
  const web = new Hono();
  const pages = {
    '/aide': renderHelp(content),
    '/vie-privee': renderPrivacy(site, session.retentionDays),
    '/accessibilite': renderAccessibility(site),
    '/donnees': renderSources(content),
    '/mentions-legales': renderPublisher(site),
  };
  for (const path of ['/', '/code', '/c/*', '/equipe/*', ...Object.keys(pages)])
    web.use(path, pageHeaders(site.quickExitUrl));
  for (const [path, page] of Object.entries(pages)) {
    web.get(path, (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }));
  }
  web.get(stylesheetPath, (c) => c.body(stylesheet, 200, { ...forever, 'Content-Type': 'text/css; charset=utf-8' }));
  web.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  web.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /c/\n'));
  web.route('/', createStaff(session));
  web.route('/', createConversation({ session, site, network }));
  return web;
}
