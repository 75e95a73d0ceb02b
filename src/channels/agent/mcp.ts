import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  type Tool as ListedTool,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { callTool } from './call-tool.ts';
import { instructions } from './instructions.ts';
import { Result } from './result.ts';
import type { Caller, Outcome } from './tool.ts';
import { tools } from './tools.ts';

/** The tools by the Model Context Protocol, over streamable HTTP without a session: each demand is answered whole, in JSON. */

const schemaOf = (schema: z.ZodObject) => {
  const { $schema: _, ...own } = z.toJSONSchema(schema, { io: 'input' });
  return own as ListedTool['inputSchema'];
};

let made: ListedTool[] | undefined;
const listed = (): ListedTool[] =>
  (made ??= tools.map(({ name, title, description, input, reads }) => ({
    name,
    title,
    description,
    inputSchema: schemaOf(input),
    outputSchema: schemaOf(Result),
    annotations: { title, readOnlyHint: reads, destructiveHint: false, openWorldHint: false },
  })));

/** Our tools ask nothing back of the client: the validator of such answers, which compiles code, is not wanted. */
const jsonSchemaValidator = {
  getValidator() {
    throw new Error('nothing is asked back of the client');
  },
};

/** Answers one demand whose body was read. */
export async function answerMcp(request: Request, body: unknown, caller: Caller): Promise<Response> {
  const server = new Server(
    { name: 'par-ou', title: 'Par où ?', version: '1' },
    { capabilities: { tools: {} }, instructions, jsonSchemaValidator },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed() }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) =>
    toMcp(await callTool(caller, params.name, params.arguments)),
  );
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: body });
  } finally {
    await server.close();
  }
}

/** What an agent can mend is a result that says so, not an error of the protocol. */
function toMcp(outcome: Outcome): CallToolResult {
  if (outcome.status !== 200) return { content: [{ type: 'text', text: outcome.says }], isError: true };
  const { result } = outcome;
  return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: result };
}
