import { Hono } from 'hono';
import { forgetSession } from '../../session/forget.ts';
import type { WebDeps } from './deps.ts';
import { renderErased } from './erased.ts';
import { languageOfConversation } from './reader.ts';

/** Asks the browser to drop the pages it kept, those behind the Back button included. */
export const dropPages = { 'Clear-Site-Data': '"cache"' };

/** The two ways to leave: in haste, for a harmless site; or at ease, with a word that all is erased. Both forget. */
export function createLeaving({ session, site }: WebDeps): Hono {
  const leaving = new Hono();

  /** Whoever is in a hurry leaves even if the database is down. */
  leaving.post('/c/:token/quitter', async (c) => {
    await forgetSession(session, { channel: 'web', contact: c.req.param('token') }).catch(session.report);
    return c.body(null, 303, { Location: site.quickExitUrl, ...dropPages });
  });

  leaving.post('/c/:token/effacer', async (c) => {
    // Once all is erased, nobody knows any more which language it was in.
    const lang = (await languageOfConversation(session, c.req.path)) ?? undefined;
    await forgetSession(session, { channel: 'web', contact: c.req.param('token') });
    return c.html(renderErased({ lang }), 200, dropPages);
  });

  return leaving;
}
