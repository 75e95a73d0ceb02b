import type { Context } from 'hono';
import * as z from 'zod';
import type { AgentKey } from '../../config/agents.ts';
import { problem } from '../api/problem.ts';
import { type AgentDeps, callerOf, tooMany } from './admit.ts';
import { callTool } from './call-tool.ts';

/**
 * The tools as Retell calls them, by one « custom function » each: its name, its arguments and the call, signed. The
 * transcript that comes with the call is neither read nor kept. Retell keeps at most 15,000 characters of an answer, and
 * asks again, twice, when the status is not a success: what the agent can mend is an answer, not a failure.
 * Source: docs.retellai.com/build/conversation-flow/custom-function.
 */
export const RetellCall = z.object({
  name: z.string().max(100),
  args: z.unknown().optional(),
  call: z.object({ call_id: z.string().min(8).max(200) }),
});

/** Answers one function. The same signed demand, sent again by whoever saw it, is the same message and changes nothing. */
export async function answerRetell(
  c: Context,
  deps: AgentDeps,
  key: AgentKey,
  body: unknown,
  signature: string,
): Promise<Response> {
  const read = RetellCall.safeParse(body);
  if (!read.success)
    return problem(c, 422, 'Il faut une « custom function » de Retell : « name », « args » et « call ».');
  const { name, args, call } = read.data;
  const refused = await tooMany(c, deps, key, args);
  if (refused) return refused;
  const outcome = await callTool(callerOf(deps, key, { call: call.call_id, message: signature }), name, args);
  return c.json(outcome.status === 200 ? outcome.result : { error: outcome.says });
}
