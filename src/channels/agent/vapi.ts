import type { Context } from 'hono';
import * as z from 'zod';
import type { AgentKey } from '../../config/agents.ts';
import { problem } from '../api/problem.ts';
import { type AgentDeps, callerOf, tooMany } from './admit.ts';
import { callTool } from './call-tool.ts';
import type { Outcome } from './tool.ts';

/**
 * The tools as Vapi calls them: a `tool-calls` message with one or several calls, each answered by its id in one line of
 * text, always with the status 200. A call is written with its name and arguments, or as OpenAI writes a function.
 * Sources: docs.vapi.ai/tools/custom-tools, docs.vapi.ai/tools/custom-tools-troubleshooting;
 * github.com/VapiAI/server-sdk-typescript, ToolCall, ToolCallResult.
 */

const id = z.string().min(1).max(200);
const Call = z.object({
  id,
  name: z.string().optional(),
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
  function: z
    .object({ name: z.string(), arguments: z.unknown().optional(), parameters: z.unknown().optional() })
    .optional(),
});
const Calls = z.array(Call).min(1).max(20);
const Body = z.object({
  message: z.object({
    call: z.object({ id: id.min(8) }).optional(),
    toolCallList: Calls.optional(),
    toolCalls: Calls.optional(),
  }),
});

/** What Vapi may post to the route, for the description of the API. */
export const VapiMessage = Body;

export const VapiResults = z.object({
  results: z.array(
    z.object({
      name: z.string(),
      toolCallId: z.string(),
      result: z.string().optional().meta({ description: 'Le résultat de l’outil, en JSON sur une ligne' }),
      error: z.string().optional(),
    }),
  ),
});

/** Answers one message: its calls in their order, each on what the one before it left. */
export async function answerVapi(c: Context, deps: AgentDeps, key: AgentKey, body: unknown): Promise<Response> {
  const read = Body.safeParse(body);
  const calls = read.data?.message.toolCallList ?? read.data?.message.toolCalls;
  if (!calls) return problem(c, 422, 'Il faut un message « tool-calls » de Vapi, avec « toolCallList ».');
  const asked = calls.map((one) => ({
    id: one.id,
    name: one.function?.name ?? one.name ?? '',
    args: argumentsIn(one.function ?? one),
  }));
  const refused = await tooMany(
    c,
    deps,
    key,
    asked.map(({ args }) => args),
  );
  if (refused) return refused;
  const call = read.data?.message.call?.id ?? null;
  const results: z.infer<typeof VapiResults>['results'] = [];
  for (const { id, name, args } of asked) {
    const outcome = await callTool(callerOf(deps, key, { call, message: id }), name, args);
    results.push({ name, toolCallId: id, ...inOneLine(outcome) });
  }
  return c.json({ results });
}

/** Arguments come as an object, or as the JSON text that the model wrote; text that is no JSON is kept to be read for a danger. */
function argumentsIn({ arguments: given, parameters }: { arguments?: unknown; parameters?: unknown }): unknown {
  const args = given ?? parameters;
  if (typeof args !== 'string') return args;
  try {
    return JSON.parse(args);
  } catch {
    return { unread: args };
  }
}

const inOneLine = (outcome: Outcome): { result: string } | { error: string } =>
  outcome.status === 200 ? { result: JSON.stringify(outcome.result) } : { error: outcome.says };
