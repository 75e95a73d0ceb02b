import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';

/** Bytes; a long message is one or two thousand. */
const most = 100_000;

const measured = bodyLimit({ maxSize: most, onError: (c) => problem(c, 413) });

/**
 * Refuses a body that is too large with a 413 problem, announced or not, before it is kept in memory. A length that is
 * announced is believed, because HTTP reads no further: measuring a stream would cost more than the whole turn.
 */
export const limitBody: MiddlewareHandler = (c, next) => {
  const length = c.req.header('content-length');
  if (length === undefined || c.req.header('transfer-encoding') !== undefined) return measured(c, next);
  return Number(length) > most ? Promise.resolve(problem(c, 413)) : next();
};

export type Body = { status: 'read'; value: unknown } | { status: 415 } | { status: 422 };

/** Reads a JSON body; nothing sent is `undefined`. 415: it is not announced as JSON. 422: it is not JSON. */
export async function readBody(c: Context): Promise<Body> {
  const type = c.req.header('content-type');
  const text = await c.req.text();
  if (type === undefined && text === '') return { status: 'read', value: undefined };
  if (!type || !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return { status: 415 };
  if (text === '') return { status: 'read', value: undefined };
  try {
    return { status: 'read', value: JSON.parse(text) };
  } catch {
    return { status: 422 };
  }
}
