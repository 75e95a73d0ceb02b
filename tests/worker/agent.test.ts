import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import worker from '../../src/worker.ts';
import { openD1 } from './d1.ts';

/** The tools in workerd: the official server of the protocol, and the signature of Retell. */

const SECRET = 'a-secret-for-tests-24-or-more';
const bindings = { ...env, AGENT_KEYS: `centre:${SECRET}` };

beforeAll(async () => {
  await openD1();
});

const post = (path: string, body: string, headers: Record<string, string>) =>
  worker.fetch(
    new Request(`https://par-ou.test${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
      body,
    }),
    bindings,
    createExecutionContext(),
  );

test('on Cloudflare, MCP answers in JSON, a danger first, and refuses an unknown key', async () => {
  const rpc = (method: string, params: unknown = {}) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const shown = { Authorization: `Bearer ${SECRET}` };
  const hello = rpc('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'a', version: '1' },
  });
  expect(await (await post('/mcp', hello, shown)).json()).toMatchObject({ result: { serverInfo: { name: 'par-ou' } } });
  const danger = await post(
    '/mcp',
    rpc('tools/call', { name: 'understand', arguments: { text: 'il me tape dessus' } }),
    shown,
  );
  expect(await danger.json()).toMatchObject({
    result: { structuredContent: { danger: { helplines: [{ numero: '3919' }, {}, {}] } } },
  });
  expect((await post('/mcp', hello, {})).status).toBe(401);
});

test('on Cloudflare, a signed function of Retell is answered, and an unsigned one is not', async () => {
  const body = JSON.stringify({ name: 'start', args: {}, call: { call_id: 'call_on_workers' } });
  const at = Date.now();
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(`${body}${at}`)));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const answered = await post('/api/v1/tools/retell', body, { 'X-Retell-Signature': `v=${at},d=${hex}` });
  expect(await answered.json()).toMatchObject({ session: 'call_on_workers' });
  expect((await post('/api/v1/tools/retell', body, {})).status).toBe(401);
});
