import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AgentKey, AgentsConfig } from '../../config/agents.ts';
import { triesOf } from '../../session/hash.ts';
import type { SessionDeps } from '../../session/session.ts';
import { countHit } from '../../store/limits.ts';
import { readBody } from '../api/body.ts';
import { problem } from '../api/problem.ts';
import type { Aloud } from '../voice/aloud.ts';
import { dangerIn } from './call-tool.ts';
import type { Caller } from './tool.ts';

/** What the routes of agents share. */
export type AgentDeps = { session: SessionDeps; agents: AgentsConfig; aloud: Aloud };

/** Bytes: a platform sends all that was said on the call with each of its demands. */
export const limitCall = bodyLimit({ maxSize: 2_000_000, onError: (c) => problem(c, 413) });

const MINUTE = 60_000;

type Admitted = { key: AgentKey; body: unknown };

/** Lets in who has a key and sends JSON; the refusal otherwise. Nothing of the answer is kept by a cache. */
export async function admit(
  c: Context,
  keyOf: (c: Context, text: string) => AgentKey | null,
): Promise<Admitted | Response> {
  c.header('Cache-Control', 'no-store');
  const key = keyOf(c, await c.req.text());
  if (!key) {
    c.header('WWW-Authenticate', 'Bearer');
    return problem(c, 401);
  }
  const body = await readBody(c);
  if (body.status === 415) return problem(c, 415);
  if (body.status === 422) return problem(c, 422, 'Ce contenu n’est pas du JSON : il ne peut pas être lu.');
  return { key, body: body.value };
}

/**
 * Counts calls of a key; the refusal when there are too many in the minute, unless one of them tells a danger. A store
 * that fails counts nothing, so that a danger is still answered.
 */
export async function tooMany(
  c: Context,
  { session, agents }: AgentDeps,
  key: AgentKey,
  args: unknown,
): Promise<Response | null> {
  const at = session.now().getTime();
  const hits = await countHit(session.db, triesOf(session.secret, 'agent', key.name), MINUTE, at).catch((error) => {
    session.report(error);
    return 0;
  });
  if (hits <= agents.callsPerMinute || dangerIn(session.content, args)) return null;
  c.header('Retry-After', String(Math.ceil((MINUTE - (at % MINUTE)) / 1000)));
  return problem(c, 429);
}

/** Who calls, once let in. `message` names this call of a tool, `call` the conversation where the platform names it. */
export const callerOf = (
  { session, aloud }: AgentDeps,
  key: AgentKey,
  { call = null, message = crypto.randomUUID() }: { call?: string | null; message?: string } = {},
): Caller => ({ deps: session, aloud, key: key.name, call, message });
