import { type Context, Hono } from 'hono';
import { createPlanLink, planLinkNow } from '../../session/plan-link.ts';
import { showSession } from '../../session/show-session.ts';
import { baseOf, planAddress } from '../share.ts';
import { shareWords } from '../share-words.ts';
import type { WebDeps } from './deps.ts';
import type { createFirstPage } from './first-page.ts';
import { renderShare } from './share-page.ts';
import { renderSheet } from './sheet.ts';

/**
 * Giving a plan to somebody, by a link or on paper. The page that shows the link is reached by a redirect, so that no page
 * that was posted stands behind the Back button. The paper bears the link too, but where discretion is needed: there, only
 * the person's own press makes one.
 */
export function createSharing({ session, site }: WebDeps, first: ReturnType<typeof createFirstPage>): Hono {
  const web = new Hono();
  const speaker = (c: Context) => ({ channel: 'web', contact: c.req.param('token') ?? '' }) as const;

  web.post('/c/:token/partager', async (c) => {
    const link = await createPlanLink(session, speaker(c));
    const action = `/c/${speaker(c).contact}`;
    switch (link.status) {
      case 'made':
        return c.redirect(`${action}/partager`, 303);
      case 'too_many':
        return c.redirect(`${action}/partager?trop`, 303);
      case 'no_plan':
        return c.redirect(action, 303);
      default:
        return first.insteadOf(c, link);
    }
  });

  web.get('/c/:token/partager', async (c) => {
    const link = await planLinkNow(session, speaker(c));
    const action = `/c/${speaker(c).contact}`;
    switch (link.status) {
      case 'made':
        return c.html(renderShare(link, { action, base: baseOf(c, site.publicUrl) }));
      case 'not_made':
        return c.html(
          renderShare(link, { action, refused: c.req.query('trop') === undefined ? null : shareWords.tooMany }),
        );
      case 'no_plan':
        return c.redirect(action, 303);
      default:
        return first.insteadOf(c, link);
    }
  });
  web.get('/c/:token/imprimer', async (c) => {
    const taken = await showSession(session, speaker(c));
    if (taken.status !== 'ok') return first.insteadOf(c, taken);
    const back = `/c/${speaker(c).contact}`;
    const { plan, discreet, lang } = taken.prompt;
    if (!plan) return c.redirect(back, 303);
    const made = discreet ? null : await createPlanLink(session, speaker(c));
    const base = baseOf(c, site.publicUrl);
    const link = made?.status === 'made' ? { url: planAddress(base, made.token), expiresAt: made.expiresAt } : null;
    return c.html(renderSheet(plan, { back, discreet, link, lang }));
  });
  return web;
}
