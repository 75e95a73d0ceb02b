import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { openService, type Service } from './service.ts';

/** The service, and a town hall’s site of another origin that shows the widget, as strict as such sites can be. */
export type HostSite = {
  /** The town hall’s page. `/autre` is another page of it, without a widget. */
  url: string;
  service: Service;
  /** The address of the service. */
  home: string;
  /** Stops the service; `start` begins again on the same port. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
};

/** What the town hall lets in: the program, its calls, and pictures that are in the page. No style, no inline anything. */
const policy = (home: string) =>
  `default-src 'none'; script-src ${home}; connect-src ${home}; img-src data:; base-uri 'none'; form-action 'none'`;

/** Serves both on free ports. `body` is what the page holds, `lang` its language. */
export async function serveHost(body = '<par-ou></par-ou>', lang = 'fr'): Promise<HostSite> {
  const service = await openService();
  const { network, site } = parseConfig({});
  let home = '';
  const page = (held: string) =>
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie</title>
<script src="${home}/widget.js" defer></script><main><h1>Mairie de Rives</h1><p><a href="/autre">Une autre page</a></p>${held}<p>Fin de la page.</p></main></html>`;
  const town = new Hono();
  town.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy(home));
  });
  town.get('/meteo', (c) => c.html('<title>La météo</title><h1>La météo</h1>'));
  town.get('/autre', (c) => c.html(page('')));
  town.get('/', (c) => c.html(page(c.req.query('body') ?? body)));
  const host = await listen(town, '127.0.0.1');
  const app = createApp({
    session: service.session,
    site: { ...site, quickExitUrl: `${host.url}/meteo` },
    network: { ...network, rateLimits: false },
    log: () => {},
  });
  let running = await listen(app, 'localhost');
  home = running.url;
  return {
    url: `${host.url}/`,
    service,
    home,
    stop: () => running.close(),
    start: async () => {
      running = await listen(app, 'localhost', Number(new URL(home).port));
    },
    close: async () => {
      await Promise.all([running.close(), host.close()]);
      service.close();
    },
  };
}

async function listen(app: Hono, name: string, port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const server = serve({ fetch: app.fetch, port });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
