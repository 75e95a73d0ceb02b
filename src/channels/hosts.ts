import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Hosts } from '../config/widget.ts';

/** The sites that show the service inside their own pages: which ones a browser lets in, and to what. */

export type Embedding = {
  hosts: Hosts;
  /** The address residents see; null where the operator gave none. */
  publicUrl: string | null;
};

/** Seconds for which a browser need not ask again. */
const DAY = 86_400;

/** Programs that have a key are no browsers. */
const KEYED = /^\/api\/v1\/tools(?:\/|$)/;
/** Open data, and what describes it: for every site, whatever the list. */
const OPEN = /^\/api\/v1\/(?:communes|needs|orientation|structures|services|openapi\.json)$/;

/** The sources of `frame-ancestors`: this site, and those that may show it. */
export const framedBy = (hosts: Hosts): string[] => (hosts === '*' ? ['*'] : ["'self'", ...hosts]);

/**
 * Lets the pages of the sites on the list call the API, every answer included, errors too. What a browser sends for
 * another site is refused by `refuse`; a request that names no site comes from a program, and passes.
 */
export function welcomeHosts(
  { hosts, publicUrl }: Embedding,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  const own = publicUrl === null ? null : new URL(publicUrl).origin;
  const everybody = cors({ origin: '*', allowMethods: ['GET'], exposeHeaders: ['Retry-After'], maxAge: DAY });
  const guest = cors({
    origin: hosts === '*' ? '*' : (origin) => origin,
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: DAY,
  });
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (OPEN.test(c.req.path)) return everybody(c, next);
    if (KEYED.test(c.req.path)) return next();
    if (origin === undefined) {
      // A cache must not hand to a site what a program was given.
      if (hosts !== '*') c.header('Vary', 'Origin');
      return next();
    }
    if (origin === own || isOwn(c, origin) || mayShow(hosts, origin)) return guest(c, next);
    c.header('Vary', 'Origin');
    return refuse(c);
  };
}

/** Whether a site may show the service. `origin` is as a browser sends it: « null » for a file or a sandbox. */
function mayShow(hosts: Hosts, origin: string): boolean {
  return hosts === '*' || hosts.some((host) => matches(host, origin));
}

/** `https://*.ville.fr` stands for every name below ville.fr, and not for ville.fr, as in `frame-ancestors`. */
function matches(host: string, origin: string): boolean {
  const [before = '', after] = host.split('*');
  if (after === undefined) return host === origin;
  return origin.startsWith(before) && origin.endsWith(after) && origin.length > before.length + after.length;
}

/** The browser's own word, else the same name: behind a proxy the scheme that is seen here may be another. */
function isOwn(c: Context, origin: string): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
}
