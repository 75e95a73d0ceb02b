import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { createDirectory } from './directory/create.ts';
import { type Content, serving } from './engine/content.ts';
import { describeError, type Log } from './log.ts';
import type { SessionDeps } from './session/session.ts';
import type { Db } from './store/db.ts';

export type Service = { app: Hono; session: SessionDeps; log: Log };

/** Puts the service together from what a platform brings: a configuration, a database, the key of the hashes and a log. */
export function assemble(config: Config, content: Content, db: Db, secret: string, log: Log): Service {
  const served = serving(content, config.territoires);
  const session: SessionDeps = {
    db,
    content: served,
    directory: createDirectory(db, served),
    secret,
    retentionDays: config.retentionDays,
    now: () => new Date(),
    report: (failure) => log('error', 'failure', describeError(failure)),
  };
  return { app: createApp({ session, site: config.site, log }), session, log };
}
