import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { createDirectory } from '../../src/directory/create.ts';
import { createLog } from '../../src/log.ts';
import type { SessionDeps } from '../../src/session/session.ts';
import { openSqlite } from '../../src/store/open.ts';
import { openLoaded } from './loaded.ts';
import { content } from './shipped.ts';

/** A whole service in memory, on the real flows and places, with a clock that stands still until it is moved. */
export type Service = {
  app: Hono;
  session: SessionDeps;
  /** What was logged, one object a line. */
  logged: Record<string, unknown>[];
  /** Moves the clock. */
  waitDays: (days: number) => void;
  /** Closes the database: from then on, every query fails. */
  close: () => void;
};

/** Opens a service at a moment; `loaded: false` leaves the directory empty, `env` sets what an operator would. */
export async function openService({
  at = '2026-11-24T15:10:00+01:00',
  loaded = true,
  env = {} as Record<string, string>,
} = {}): Promise<Service> {
  const { db, close } = loaded ? await openLoaded() : openSqlite(':memory:', 'drizzle');
  let now = new Date(at).getTime();
  const logged: Record<string, unknown>[] = [];
  const session: SessionDeps = {
    db,
    content,
    directory: createDirectory(db, content),
    secret: 'a key for tests, long enough to be one',
    retentionDays: 30,
    now: () => new Date(now),
    report: () => {},
  };
  const log = createLog('info', (line) => logged.push(JSON.parse(line)));
  return {
    app: createApp({ ...parseConfig(env), session, log }),
    session,
    logged,
    waitDays: (days) => {
      now += days * 86_400_000;
    },
    close,
  };
}

/** Such a service as the stage of a command that plays conversations, at a moment or at the usual one. */
export async function openStage(when: Date | null): Promise<{ deps: SessionDeps; close: () => void }> {
  const { session, close } = await openService(when ? { at: when.toISOString() } : {});
  return { deps: session, close };
}
