import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { channelOf } from './log.ts';

/** What an operator watches, in Prometheus text: how many requests on each line, how they ended, how long they took. */

type Counted = { requests: number; seconds: number };

/**
 * Counts every request that passes by its line and status, and shows the counts at `/metrics`. No label comes from a
 * person. Counts are those of this process since it started (Node), or of this isolate (Workers).
 */
export function createMetrics(): { count: MiddlewareHandler; routes: Hono } {
  const counts = new Map<string, Counted>();
  const routes = new Hono();
  routes.get('/metrics', (c) =>
    c.body(inPrometheus(counts), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
  return {
    routes,
    async count(c, next) {
      const began = performance.now();
      await next();
      const labels = `channel="${channelOf(routePath(c))}",status="${c.res.status}"`;
      const counted = counts.get(labels) ?? { requests: 0, seconds: 0 };
      counted.requests += 1;
      counted.seconds += (performance.now() - began) / 1000;
      counts.set(labels, counted);
    },
  };
}

function inPrometheus(counts: Map<string, Counted>): string {
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return [
    '# HELP par_ou_requests_total Requests answered.',
    '# TYPE par_ou_requests_total counter',
    ...rows.map(([labels, { requests }]) => `par_ou_requests_total{${labels}} ${requests}`),
    '# HELP par_ou_request_seconds_total Seconds spent answering.',
    '# TYPE par_ou_request_seconds_total counter',
    ...rows.map(([labels, { seconds }]) => `par_ou_request_seconds_total{${labels}} ${seconds.toFixed(6)}`),
    '',
  ].join('\n');
}
