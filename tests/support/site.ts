import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { openService } from './service.ts';

/** The service and the harmless site it may leave for, both on the loopback. */
export type Served = { url: string; elsewhere: string; close: () => Promise<void> };

/** Serves the real service on a free port, with a quick exit that needs no network. */
export async function serveSite(): Promise<Served> {
  const harmless = await listen(new Hono().get('/', (c) => c.html('<title>La météo</title><h1>La météo</h1>')));
  const elsewhere = harmless.url.replace('localhost', '127.0.0.1');
  const { session, close } = await openService();
  const { network, site: usual } = parseConfig({});
  const site = { ...usual, quickExitUrl: `${elsewhere}/` };
  const service = await listen(createApp({ session, site, network, log: () => {} }));
  return {
    url: service.url,
    elsewhere,
    close: async () => {
      await Promise.all([service.close(), harmless.close()]);
      close();
    },
  };
}

async function listen(app: Hono): Promise<{ url: string; close: () => Promise<void> }> {
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
