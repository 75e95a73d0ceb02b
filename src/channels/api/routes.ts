import { Hono } from 'hono';
import type { SessionDeps } from '../../session/session.ts';
import { typeset } from '../typeset.ts';
import { renderDocs } from './docs.ts';
import { docsHeaders } from './docs-headers.ts';
import * as handoff from './handoff.ts';
import { type Document, openapi } from './openapi.ts';
import type { Operation } from './operation.ts';
import * as orientation from './orientation.ts';
import * as planLink from './plan-link.ts';
import * as planSms from './plan-sms.ts';
import * as reports from './reports.ts';
import * as sessions from './sessions.ts';
import * as structures from './structures.ts';
import * as understanding from './understand.ts';

/** Every call of the API, in the order of its document, whatever each one asks for. */
export const operations = [
  sessions.start,
  sessions.turn,
  sessions.show,
  sessions.forget,
  handoff.create,
  handoff.join,
  planSms.sendBySms,
  reports.report,
  planLink.makeLink,
  understanding.understand,
  orientation.communes,
  orientation.needs,
  orientation.orientation,
  structures.structures,
  structures.services,
] as unknown as Operation[];

/**
 * `/api/v1` and its description; `header` is where a proxy writes the client's address; `others` are calls that another
 * channel answers below it; errors and unknown addresses are the application's.
 */
export function createApi(deps: SessionDeps, header: string | null = null, others: Operation[] = []): Hono {
  const api = new Hono();
  api.use('/api/*', async (c, next) => {
    c.header('X-Robots-Tag', 'noindex');
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
  });
  sessions.serveSessions(api, deps, header);
  handoff.serveHandoff(api, deps, header);
  planSms.servePlanSms(api, deps, header);
  reports.serveReports(api, deps, header);
  planLink.servePlanLink(api, deps);
  understanding.serveUnderstand(api, deps);
  orientation.serveOrientation(api, deps);
  structures.serveStructures(api, deps);

  // Made when first asked for: it takes some milliseconds, and most starts never need it.
  let made: Document | undefined;
  const document = () => (made ??= openapi([...operations, ...others]));
  api.get('/api/v1/openapi.json', (c) => c.json(document()));
  api.get('/api/docs', docsHeaders, (c) => c.html(renderDocs(typeset(document()), c.get('secureHeadersNonce') ?? '')));
  return api;
}
