import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problem } from './channels/api/problem.ts';
import { createApi } from './channels/api/routes.ts';
import { conversationOf, renderError } from './channels/web/error.ts';
import { pageHeaders } from './channels/web/headers.ts';
import { createWeb } from './channels/web/routes.ts';
import type { Site } from './config.ts';
import { createHealth } from './health.ts';
import { describeError, type Log, logRequests } from './log.ts';
import type { SessionDeps } from './session/session.ts';

/** All that the outside hands to the service: the same on Node and on Workers. */
export type AppDeps = { session: SessionDeps; site: Site; log: Log };

/** The whole service as one Hono application: every channel on its routes, and one calm answer to whatever fails. */
export function createApp({ session, site, log }: AppDeps): Hono {
  const app = new Hono();
  app.use(logRequests(log));
  app.route('/', createHealth(session.db));
  app.route('/', createApi(session));
  app.route('/', createWeb({ session, site }));
  app.notFound((c) => sayStatus(c, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return sayStatus(c, error.status);
    log('error', 'failure', describeError(error));
    return sayStatus(c, 500);
  });
  return app;

  /** Programs read a problem, people a page. */
  async function sayStatus(c: Context, status: ContentfulStatusCode): Promise<Response> {
    if (c.req.path.startsWith('/api/')) return problem(c, status);
    await pageHeaders(site.quickExitUrl)(c, async () => {
      const page = renderError(status, session.content.departements, conversationOf(c.req.path));
      c.res = await c.html(page, status, { 'Cache-Control': 'no-store' });
    });
    return c.res;
  }
}
