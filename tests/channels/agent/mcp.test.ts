import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../../src/channels/agent/result.ts';
import { problemOf } from '../../api/call.ts';
import { openService, type Service } from '../../support/service.ts';
import { AGENT_ENV, connect, OTHER, post, SECRET } from './agent.ts';

/** The official client lists the tools, then checks each result against the schema that its tool declares. */

let service: Service;
let client: Client;
beforeAll(async () => {
  service = await openService({ env: { ...AGENT_ENV, AGENT_CALLS_PER_MINUTE: '60' } });
  client = await connect(service);
  await client.listTools();
}, 60_000);
afterAll(async () => {
  await client.close();
  service.close();
});

type Called = { structuredContent?: Result; content: { type: string; text: string }[]; isError?: boolean };
const use = async (name: string, args: Record<string, unknown>, as = client) =>
  (await as.callTool({ name, arguments: args })) as unknown as Called;

test('the server says who it is and how an agent must behave', () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'par-ou', title: 'Par où ?' });
  expect(client.getInstructions()).toMatch(/mot pour mot/);
});

test('seven tools, each with words for the agent and a schema of an object', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual('start answer back plan find_commune understand handoff'.split(' '));
  for (const { description, inputSchema, annotations } of tools) {
    expect(description?.length).toBeGreaterThan(60);
    expect(inputSchema.type).toBe('object');
    expect(JSON.stringify(inputSchema)).not.toMatch(/anyOf|oneOf|\$ref/);
    expect(annotations?.destructiveHint).toBe(false);
  }
});

test('a conversation goes from one tool to the next, and text and data are the same', async () => {
  const { structuredContent: started, content } = await use('start', {});
  expect(JSON.parse(content[0]?.text ?? '')).toEqual(started);
  const { session } = started ?? {};
  const { structuredContent: asked } = await use('answer', { session, text: 'je veux le rsa' });
  const { structuredContent: back } = await use('back', { session });
  expect(back?.question?.step).not.toBe(asked?.question?.step);
  expect((await use('plan', { session })).structuredContent?.question).toEqual(back?.question);
});

test('danger words lead to the numbers at once', async () => {
  const { session } = (await use('start', {})).structuredContent ?? {};
  for (const [name, args] of [
    ['answer', { session, text: 'il me tape dessus' }],
    ['understand', { text: 'il me tape dessus' }],
  ] as const) {
    const { structuredContent } = await use(name, args);
    expect(structuredContent?.danger?.helplines[0]?.numero).toBe('3919');
    expect(structuredContent?.say[0]).toMatch(/./);
  }
});

test('what is wrong is a result that says so, in a sentence', async () => {
  for (const [name, args] of [
    ['delete_place', {}],
    ['answer', { session: 'nobody-has-this-one', text: 'bonjour' }],
    ['answer', { session: 12 }],
    ['handoff', { code: '0000 tilleul' }],
  ] as const) {
    const { isError, content } = await use(name, args);
    expect(isError, name).toBe(true);
    expect(content[0]?.text).toMatch(/^[A-ZÀÉ«].*\.$/s);
  }
});

test('a key that is not known, another method, another shape', async () => {
  await expect(connect(service, 'x')).rejects.toThrow(/401|Unauthorized/i);
  const rpc = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const headers = { 'X-Api-Key': OTHER, Accept: 'application/json, text/event-stream' };
  await problemOf(await post(service, '/mcp', rpc, {}), 401);
  expect((await post(service, '/mcp', rpc, headers)).status).toBe(200);
  expect((await post(service, '/mcp', rpc, { 'X-Api-Key': OTHER })).status).toBe(406);
  await problemOf(await post(service, '/mcp', [rpc], headers), 422);
  await problemOf(await post(service, '/mcp', '{', headers), 422);
  await problemOf(await post(service, '/mcp', 'a'.repeat(100_001), headers), 413);
  expect((await post(service, '/mcp', { hello: 1 }, headers)).status).toBe(400);
  const get = await service.app.request('/mcp', { headers: { 'X-Api-Key': SECRET } });
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
});

test('the store that fails is an answer without its words', async () => {
  const closed = await openService({ loaded: false, env: AGENT_ENV });
  const other = await connect(closed);
  closed.close();
  const { isError, content } = await use('start', {}, other);
  expect(isError).toBe(true);
  expect(content[0]?.text).toMatch(/112/);
  expect(content[0]?.text).not.toMatch(/sql|database|open/i);
  await other.close();
});

test('too many demands of one key wait, but for a danger', async () => {
  const small = await openService({ loaded: false, env: { ...AGENT_ENV, AGENT_CALLS_PER_MINUTE: '1' } });
  const headers = { 'X-Api-Key': SECRET, Accept: 'application/json, text/event-stream' };
  const rpc = (text: string) => ({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'understand', arguments: { text } },
  });
  expect((await post(small, '/mcp', rpc('bonjour'), headers)).status).toBe(200);
  const second = await post(small, '/mcp', rpc('bonjour'), headers);
  await problemOf(second, 429);
  expect(second.headers.get('retry-after')).toBeTruthy();
  expect((await post(small, '/mcp', rpc('il me tape dessus'), headers)).status).toBe(200);
  small.close();
});
