import { type Context, Hono } from 'hono';
import { aloneWithDanger } from '../../session/alone.ts';
import { openPlanLink } from '../../session/plan-link.ts';
import { qrOf } from '../qr.ts';
import { baseOf, planAddress } from '../share.ts';
import { shareWords } from '../share-words.ts';
import type { WebDeps } from './deps.ts';
import { conversationHeaders } from './headers.ts';
import { dropPages } from './leave.ts';
import { limitForms } from './limit-forms.ts';
import { languageAsked } from './reader.ts';
import { serveReports } from './report.ts';
import { renderReported } from './report-page.ts';
import { renderNoPlan, renderShared } from './shared-page.ts';
import { renderSheet } from './sheet.ts';

/** The pages behind a link: a plan to read and to print. Nothing here can change it, or lead to the conversation it is of. */
export function createShared(deps: WebDeps): Hono {
  const { session, site } = deps;
  const web = new Hono();
  const addressIn = (c: Context) => `/p/${c.req.param('link')}`;
  const opened = async (c: Context) => {
    const shown = await openPlanLink(session, c.req.param('link') ?? '');
    return shown.status === 'ok'
      ? shown
      : c.html(renderNoPlan(languageAsked(c)), shown.status === 'expired' ? 410 : 404);
  };
  const urlOf = (c: Context) => planAddress(baseOf(c, site.publicUrl), c.req.param('link') ?? '');

  web.use('/p/*', conversationHeaders);
  web.on('POST', '/p/*', limitForms);
  web.get('/p/:link', async (c) => {
    const shown = await opened(c);
    return shown instanceof Response ? shown : c.html(renderShared(shown, addressIn(c)));
  });
  web.get('/p/:link/imprimer', async (c) => {
    const shown = await opened(c);
    if (shown instanceof Response) return shown;
    const { plan, discreet, expiresAt } = shown;
    const link = discreet ? null : { url: urlOf(c), expiresAt };
    return c.html(renderSheet(plan, { back: addressIn(c), discreet, link }));
  });
  web.get('/p/:link/qr.svg', async (c) => {
    const shown = await opened(c);
    if (shown instanceof Response) return shown;
    return c.body(qrOf(urlOf(c), shareWords.qrTitle(urlOf(c))), 200, { 'Content-Type': 'image/svg+xml' });
  });

  /** Leaves, and erases nothing: the conversation is somebody else's. */
  web.post('/p/:link/quitter', (c) => c.body(null, 303, { Location: site.quickExitUrl, ...dropPages }));
  serveReports(web, deps, '/p/:link', {
    from: async (c) => {
      const shown = await opened(c);
      if (shown instanceof Response) return shown;
      return { plan: addressIn(c), conversation: addressIn(c), discreet: shown.discreet };
    },
    /** The conversation is somebody else’s and hears nothing of it: the numbers come here, with nothing opened nor kept. */
    heard: (c, _, danger) => {
      const lang = languageAsked(c);
      const from = { plan: addressIn(c), conversation: addressIn(c), discreet: true, lang };
      return c.html(renderReported('down', from, aloneWithDanger(session.content, danger, [], lang).prompt.danger));
    },
  });
  return web;
}
