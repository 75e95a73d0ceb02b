import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { compressed } from '../../../node/compress.ts';
import type { Served } from './contender.ts';

/** Kept compressed by the site, as a CDN does; each opening of the bench forgets them. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A site on the loopback that serves what it is given to any method, compressed as our own service compresses. */
export async function startSite(served: readonly Served[]): Promise<{ url: string; stop: () => void }> {
  const app = new Hono();
  for (const { path, type, text } of served)
    app.all(path, (c) => c.body(text, 200, { ...forever, 'Content-Type': type }));
  const server = serve({ fetch: compressed(app.fetch), port: 0, hostname: '127.0.0.1' }) as Server;
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
