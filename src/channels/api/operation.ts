import type { Context, Hono } from 'hono';
import type * as z from 'zod';
import { limitBody, readBody } from './body.ts';
import { type Invalid, invalidIn, reasons } from './invalid.ts';
import { problem } from './problem.ts';

/** What a call asks for, each part with its schema. */
export type Asks = { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodType };

/** One call of the API, described once: `serve` makes it a route, openapi.ts describes it with the same schemas. */
export type Operation<A extends Asks = Asks> = {
  id: string;
  method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/sessions/{session}`. */
  path: string;
  /** French, as the readable page shows them. */
  summary: string;
  description: string;
  asks: A;
  /** Only for programs that have a key: they show it, or sign with it as Retell does. */
  keyed?: 'shown' | 'signed';
  /** The answer when all goes well; no schema when there is nothing to read. */
  gives: { status: 200 | 201 | 204; says: string; schema?: z.ZodType };
  /** What can go wrong, beside a request that is not as described: a status, and when. */
  problems: Partial<Record<401 | 404 | 409 | 410 | 422 | 429 | 503, string>>;
};

export type Asked<A extends Asks> = { [Part in keyof A]: A[Part] extends z.ZodType ? z.output<A[Part]> : never };

/** Keeps the exact schemas of an operation in its type. */
export const operation = <A extends Asks>(described: Operation<A>): Operation<A> => described;

/** Mounts an operation: its handler meets only what its schemas accept; anything else is answered by a problem. */
export function serve<A extends Asks>(
  api: Hono,
  { method, path, asks }: Operation<A>,
  handle: (c: Context, asked: Asked<A>) => Response | Promise<Response>,
): void {
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
  const limits = asks.body ? [limitBody] : [];
  api.on(method.toUpperCase(), [route], ...limits, async (c) => {
    const given: Record<string, unknown> = { params: c.req.param(), query: joined(c.req.queries()) };
    if (asks.body) {
      const body = await readBody(c);
      if (body.status === 415) return problem(c, 415);
      if (body.status === 422) return problem(c, 422, 'Ce contenu n’est pas du JSON : il ne peut pas être lu.');
      given.body = body.value;
    }
    const read = readAll(asks, given);
    return read.ok
      ? handle(c, read.asked as Asked<A>)
      : problem(c, 422, read.invalid.map((i) => i.says).join(' '), read.invalid);
  });
}

/** A list may be written `a,b`, or as the same parameter several times. */
const joined = (queries: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(queries).map(([name, values]) => [name, values.join(',')]));

function readAll(asks: Asks, given: Record<string, unknown>) {
  const asked: Record<string, unknown> = {};
  const invalid: Invalid[] = [];
  for (const [part, schema] of Object.entries(asks)) {
    const read = schema.safeParse(given[part], { error: reasons });
    if (read.success) asked[part] = read.data;
    else invalid.push(...invalidIn(part, read.error));
  }
  return invalid.length === 0 ? { ok: true as const, asked } : { ok: false as const, invalid };
}
