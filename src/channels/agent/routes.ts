import { Hono } from 'hono';
import type { AgentsConfig } from '../../config/agents.ts';
import type { SessionDeps } from '../../session/session.ts';
import { limitBody } from '../api/body.ts';
import { problem } from '../api/problem.ts';
import { aloud } from '../voice/aloud.ts';
import { type AgentDeps, admit, callerOf, limitCall, tooMany } from './admit.ts';
import { callTool } from './call-tool.ts';
import { keyShown, signer } from './keys.ts';
import { answerRetell } from './retell.ts';
import { answerVapi } from './vapi.ts';

type Rpc = { params?: { arguments?: unknown } };

/** What an operator must give for agents; null when nothing is missing. */
export const agentsLack = (agents: AgentsConfig | null | undefined): string | null => (agents ? null : 'AGENT_KEYS');

/**
 * The tools of agents, by HTTP and by MCP, for who has a key. Plain tools take their arguments as the JSON body, and
 * answer with the result alone: what ElevenLabs calls a server tool (its body is the schema that the tool declares, its
 * headers are the operator’s). Source: elevenlabs.io/docs/agents-platform/customization/tools/server-tools.
 */
export function createAgent(session: SessionDeps, agents: AgentsConfig): Hono {
  const deps: AgentDeps = { session, agents, aloud: aloud(session.content.prononciations) };
  const shown = (c: { req: { raw: Request } }) => keyShown(c.req.raw.headers, agents.keys);
  const lines = new Hono();

  lines.post('/api/v1/tools/vapi', limitCall, async (c) => {
    const admitted = await admit(c, shown);
    return admitted instanceof Response ? admitted : answerVapi(c, deps, admitted.key, admitted.body);
  });

  lines.post('/api/v1/tools/retell', limitCall, async (c) => {
    const signature = c.req.header('x-retell-signature');
    const admitted = await admit(c, (_, text) => signer(signature, text, agents.keys, session.now()));
    return admitted instanceof Response
      ? admitted
      : answerRetell(c, deps, admitted.key, admitted.body, signature ?? '');
  });

  lines.post('/api/v1/tools/:name', limitBody, async (c) => {
    const admitted = await admit(c, shown);
    if (admitted instanceof Response) return admitted;
    const { key, body } = admitted;
    const refused = await tooMany(c, deps, key, body);
    if (refused) return refused;
    const outcome = await callTool(callerOf(deps, key), c.req.param('name'), body);
    if (outcome.status === 200) return c.json(outcome.result);
    if (outcome.seconds) c.header('Retry-After', String(outcome.seconds));
    return problem(c, outcome.status, outcome.says, outcome.errors);
  });

  lines.post('/mcp', limitBody, async (c) => {
    const admitted = await admit(c, shown);
    if (admitted instanceof Response) return admitted;
    const { key, body } = admitted;
    // One demand at a time, as the protocol has it since June 2025: each is counted.
    if (Array.isArray(body)) return problem(c, 422, 'Une demande à la fois : pas de liste.');
    const refused = await tooMany(c, deps, key, (body as Rpc | null)?.params?.arguments);
    if (refused) return refused;
    // Loaded when an agent first speaks MCP: it is as large as the rest of the service.
    const { answerMcp } = await import('./mcp.ts');
    return answerMcp(c.req.raw, body, callerOf(deps, key));
  });
  // No stream of our own to open, and no session of the protocol to end.
  lines.on(['GET', 'DELETE'], '/mcp', (c) => c.body(null, 405, { Allow: 'POST' }));
  return lines;
}
