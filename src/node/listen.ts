import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { OperatorError } from '../config.ts';
import { compressed } from './compress.ts';

/** Serves an application on a port (0: any free one) and gives the server and its port, once it listens. Throws an OperatorError when the port cannot be had. */
export async function listen(app: Hono, port: number): Promise<{ server: Server; port: number }> {
  const server = createAdaptorServer({ fetch: compressed(app.fetch) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const says = whyNot(port, cause.code);
      reject(says ? new OperatorError(says, { cause }) : cause);
    });
    server.listen(port, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function whyNot(port: number, code: string | undefined): string | null {
  if (code === 'EADDRINUSE') {
    return `Le port ${port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port, par exemple : PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Le service n’a pas le droit d’ouvrir le port ${port}. Choisissez un port au-dessus de 1024 avec la variable PORT.`;
  return null;
}

/** Accepts no new request and waits for the open ones, at most `patience` milliseconds; then cuts what is left. */
export async function finish(server: Server, patience: number): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise((closed) => server.close(closed));
  clearInterval(idle);
  clearTimeout(late);
}
