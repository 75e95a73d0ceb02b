import { Hono } from 'hono';
import { isLanguage } from '../../texts/languages.ts';
import { framedBy } from '../hosts.ts';
import { speaking } from '../speaking.ts';
import { createConversation } from './conversation.ts';
import type { WebDeps } from './deps.ts';
import { favicon } from './favicon.ts';
import { pageHeaders } from './headers.ts';
import { renderAccessibility } from './legal/accessibility.ts';
import { renderGrid } from './legal/grid.ts';
import { renderHelp } from './legal/help.ts';
import { renderPrivacy } from './legal/privacy.ts';
import { renderPublisher } from './legal/publisher.ts';
import { renderSiteMap } from './legal/site-map.ts';
import { renderSources } from './legal/sources.ts';
import { pagePrograms } from './page-program.ts';
import { createShared } from './shared.ts';
import { createStaff } from './staff/routes.ts';
import { stylesheet, stylesheetPath } from './style/stylesheet.ts';

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' };

/** The pages: the conversation, the legal pages, and the files they need. */
export function createWeb({ session, site, network, hosts }: WebDeps): Hono {
  const { content } = session;
  const web = new Hono();
  const pages = {
    '/aide': renderHelp(content),
    '/vie-privee': renderPrivacy(site, session.retentionDays),
    '/accessibilite': renderAccessibility(site),
    '/accessibilite/grille': renderGrid(),
    '/donnees': renderSources(content),
    '/mentions-legales': renderPublisher(site),
    '/plan-du-site': renderSiteMap(),
  };
  for (const path of ['/', '/code', '/c/*', ...Object.keys(pages)]) {
    web.use(path, pageHeaders(site.quickExitUrl, framedBy(hosts)));
  }
  // What those who orient read has no place inside another site.
  web.use('/equipe/*', pageHeaders(site.quickExitUrl));
  // Nor a plan that somebody was given the link of.
  web.use('/p/*', pageHeaders(site.quickExitUrl));
  web.get('/aide', (c, next) => {
    const lang = c.req.query('langue');
    if (!isLanguage(lang)) return next();
    return c.html(
      speaking({ lang }, () => renderHelp(content)),
      200,
      { 'Cache-Control': 'no-cache' },
    );
  });
  for (const [path, page] of Object.entries(pages)) {
    web.get(path, (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }));
  }
  web.get(stylesheetPath, (c) => c.body(stylesheet, 200, { ...forever, 'Content-Type': 'text/css; charset=utf-8' }));
  for (const [path, program] of Object.entries(pagePrograms)) {
    web.get(path, (c) => c.body(program, 200, { ...forever, 'Content-Type': 'text/javascript; charset=utf-8' }));
  }
  web.get('/favicon.svg', (c) =>
    c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );
  web.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /c/\nDisallow: /p/\n'));
  web.route('/', createStaff(session));
  web.route('/', createShared({ session, site, network, hosts }));
  web.route('/', createConversation({ session, site, network, hosts }));
  return web;
}
