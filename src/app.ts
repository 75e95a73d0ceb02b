import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toolOperations } from './channels/agent/operations.ts';
import { createAgent } from './channels/agent/routes.ts';
import { problem } from './channels/api/problem.ts';
import { createApi } from './channels/api/routes.ts';
import { framedBy, welcomeHosts } from './channels/hosts.ts';
import { limitRequests } from './channels/rate-limit.ts';
import { createSms } from './channels/sms/routes.ts';
import { openTelegram } from './channels/telegram/open.ts';
import { createVoice } from './channels/voice/routes.ts';
import { renderError } from './channels/web/error.ts';
import { pageHeaders } from './channels/web/headers.ts';
import { languageAsked, languageOfConversation } from './channels/web/reader.ts';
import { createWeb } from './channels/web/routes.ts';
import { answersAsViews } from './channels/widget/answers-as-views.ts';
import { createWidget } from './channels/widget/routes.ts';
import type { AgentsConfig } from './config/agents.ts';
import type { SmsConfig } from './config/sms.ts';
import type { TelegramConfig } from './config/telegram.ts';
import type { VoiceConfig } from './config/voice.ts';
import type { WidgetConfig } from './config/widget.ts';
import type { Network, Site } from './config.ts';
import { createHealth } from './health.ts';
import { describeError, type Log, logRequests } from './log.ts';
import { createMetrics } from './metrics.ts';
import { triesOf } from './session/hash.ts';
import type { SessionDeps } from './session/session.ts';

/** All that the outside hands to the service: the same on Node and on Workers. */
export type AppDeps = {
  session: SessionDeps;
  site: Site;
  network: Network;
  log: Log;
  telegram?: TelegramConfig | null;
  voice?: VoiceConfig | null;
  sms?: SmsConfig | null;
  agents?: AgentsConfig | null;
  /** Absent: any site may show the service. */
  widget?: WidgetConfig;
};

/** The whole service as one Hono application: every channel on its routes, and one calm answer to whatever fails. */
export function createApp({ session, site, network, log, telegram, voice, sms, agents, widget }: AppDeps): Hono {
  const app = new Hono();
  const hosts = widget?.hosts ?? '*';
  const metrics = createMetrics();
  app.use(logRequests(log));
  app.use(metrics.count);
  app.use(
    '/api/v1/*',
    welcomeHosts({ hosts, publicUrl: site.publicUrl }, (c) => problem(c, 403)),
  );
  if (network.rateLimits) {
    app.use(
      limitRequests({
        content: session.content,
        now: session.now,
        hash: (client) => triesOf(session.secret, 'requests', client),
        header: network.clientAddressHeader,
        refuse: (c, seconds) => sayStatus(c, 429, { 'Retry-After': String(seconds) }),
      }),
    );
  }
  app.route('/', metrics.routes);
  app.route('/', createHealth(session.db));
  app.use('/api/v1/*', answersAsViews);
  app.route('/', createApi(session, network.clientAddressHeader, agents ? toolOperations : []));
  app.route('/', createWeb({ session, site, network, hosts }));
  app.route('/', createWidget({ session, site, hosts }));
  const bot = openTelegram(session, telegram, log);
  if (bot) app.route('/', bot);
  if (voice) app.route('/', createVoice({ session, voice, plans: session.planSms ?? null }));
  if (sms) app.route('/', createSms(session, sms));
  if (agents) app.route('/', createAgent(session, agents));
  app.notFound((c) => sayStatus(c, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return sayStatus(c, error.status);
    log('error', 'failure', describeError(error));
    return sayStatus(c, 500);
  });
  return app;

  /** Programs read a problem, people a page. */
  async function sayStatus(c: Context, status: ContentfulStatusCode, headers: Record<string, string> = {}) {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (c.req.path.startsWith('/api/')) return problem(c, status);
    const { path } = c.req;
    // Neither a service that fails nor one that is too busy is asked for more.
    const lang = (status < 429 ? await languageOfConversation(session, path) : null) ?? languageAsked(c);
    await pageHeaders(site.quickExitUrl, framedBy(hosts))(c, async () => {
      const page = renderError(status, { lang, path, departements: session.content.departements });
      c.res = await c.html(page, status, { 'Cache-Control': 'no-store' });
    });
    return c.res;
  }
}
