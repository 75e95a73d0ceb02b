import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { LogLevel } from './config.ts';

/** What happened, one JSON object a line. Never a person's words, name, number or session. */

export type Log = (level: Exclude<LogLevel, 'silent'>, event: string, fields?: Record<string, unknown>) => void;

const order: LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** Gives a log that hands each line at or above `threshold` to `write`. */
export function createLog(threshold: LogLevel, write: (line: string) => void): Log {
  return (level, event, fields = {}) => {
    if (order.indexOf(level) < order.indexOf(threshold)) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }));
  };
}

/** One line a request: the pattern of the route and not its path, which may hold a session; durations in milliseconds. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const route = routePath(c);
    log('info', 'request', {
      route,
      method: c.req.method,
      channel: channelOf(route),
      status: c.res.status,
      duration_ms: Math.round((performance.now() - began) * 10) / 10,
    });
  };
}

/** The first part of the path of a route → its line, where the pages are not. */
const lines: Record<string, string> = {
  api: 'api',
  healthz: 'health',
  readyz: 'health',
  metrics: 'health',
  telegram: 'telegram',
  sms: 'sms',
  voix: 'voice',
  mcp: 'agent',
  outils: 'agent',
};

/** The line that a route (its pattern) belongs to. */
export const channelOf = (route: string): string => lines[route.split('/')[1] ?? ''] ?? 'web';

/**
 * What may be said of an error: its names, codes and places in the code. Its message stays out, because a database
 * error carries the values of its query.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(places && { at: places.slice(0, 8).map((line) => line.trim()) }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
