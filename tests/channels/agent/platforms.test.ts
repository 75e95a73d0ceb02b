import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../src/channels/agent/result.ts';
import { sessionOf } from '../../../src/session/hash.ts';
import { loadTurns } from '../../../src/store/turns.ts';
import { problemOf } from '../../api/call.ts';
import { openService, type Service } from '../../support/service.ts';
import { AGENT_ENV, OTHER, post, SECRET, signed } from './agent.ts';

/** The demands of three platforms, as their documentation shows them. */

let service: Service;
beforeAll(async () => {
  service = await openService({ env: AGENT_ENV });
}, 60_000);
afterAll(() => service.close());

const turnsOf = async (key: string, call: string) => {
  const speaker = { channel: 'agent', contact: `${key}\n${call}` } as const;
  return (await loadTurns(service.session.db, sessionOf(service.session.secret, speaker))).turns;
};

describe('Vapi', () => {
  const vapi = (calls: unknown, call = 'call-vapi-0001', as = 'toolCallList') => ({
    message: {
      timestamp: 1678901234567,
      type: 'tool-calls',
      [as]: calls,
      toolWithToolCallList: [],
      artifact: { messages: [{ role: 'user', message: 'il me tape dessus' }] },
      assistant: { name: 'Par où' },
      call: { id: call, type: 'inboundPhoneCall', customer: { number: '+33612345678' } },
    },
  });
  type Results = { results: { name: string; toolCallId: string; result?: string; error?: string }[] };
  const ask = async (body: unknown): Promise<Results['results']> => {
    const response = await post(service, '/api/v1/tools/vapi', body, { Authorization: `Bearer ${SECRET}` });
    expect(response.status).toBe(200);
    return ((await response.json()) as Results).results;
  };
  const only = (results: Results['results']) => JSON.parse(results[0]?.result ?? '{}') as Result;

  test('each call has its answer, in one line of text, and the phone call is the conversation', async () => {
    const start = { id: 'toolu_01', name: 'start', arguments: {} };
    const words = { id: 'toolu_02', name: 'answer', arguments: { text: 'je veux le rsa' } };
    const results = await ask(vapi([start, words]));
    expect(results.map(({ name, toolCallId }) => [name, toolCallId])).toEqual([
      ['start', 'toolu_01'],
      ['answer', 'toolu_02'],
    ]);
    for (const { result } of results) expect(result).not.toMatch(/\n/);
    expect(JSON.parse(results[1]?.result ?? '').question.step).toBeTruthy();
    expect(await turnsOf('centre', 'call-vapi-0001')).toHaveLength(2);
    await ask(vapi([start, words]));
    expect(await turnsOf('centre', 'call-vapi-0001')).toHaveLength(2);
  });

  test('a call written as a function, with its arguments as text, is the same', async () => {
    const call = (args: string) => [{ id: 'call_1', type: 'function', function: { name: 'answer', arguments: args } }];
    const said = only(await ask(vapi(call('{"text":"je veux le rsa"}'), 'call-vapi-0002', 'toolCalls')));
    expect(said.question).toBeTruthy();
    const unread = only(await ask(vapi(call('{"text":"il me tape dessus'), 'call-vapi-0003')));
    expect(unread.danger?.helplines[0]?.numero).toBe('3919');
  });

  test('what was said on the call before is not read: only what the agent sends is', async () => {
    const result = only(await ask(vapi([{ id: 'a', name: 'start', arguments: {} }], 'call-vapi-0004')));
    expect(result.danger).toBeUndefined();
  });

  test('a refusal is an answer of that call, and the others are answered', async () => {
    const results = await ask(
      vapi([
        { id: 'a', name: 'dial', arguments: { to: '17' } },
        { id: 'b', name: 'find_commune', arguments: { query: 'blois' } },
      ]),
    );
    expect(results[0]?.error).toMatch(/^Cet outil n’existe pas/);
    expect(JSON.parse(results[1]?.result ?? '').communes[0].nom).toBe('Blois');
  });

  test('another message, no key, or a long call', async () => {
    const path = '/api/v1/tools/vapi';
    await problemOf(await post(service, path, { message: { type: 'end-of-call-report' } }), 422);
    await problemOf(await post(service, path, vapi([{ id: 'a', name: 'start' }]), {}), 401);
    const long = {
      ...vapi([{ id: 'a', name: 'start', arguments: {} }], 'call-vapi-0005'),
      transcript: 'a'.repeat(500_000),
    };
    expect((await post(service, path, long)).status).toBe(200);
    await problemOf(await post(service, path, { transcript: 'a'.repeat(2_000_001) }), 413);
  });
});

describe('Retell', () => {
  const call = { call_id: 'call_a1b2c3d4', from_number: '+33612345678', transcript: 'User: bonjour' };
  const ask = (name: string, args: unknown, { at = service.session.now(), secret = OTHER } = {}) => {
    const body = JSON.stringify({ call, name, args });
    return post(service, '/api/v1/tools/retell', body, signed(body, secret, at));
  };

  test('a signed function is answered, and the same demand again changes nothing', async () => {
    expect(((await (await ask('start', {})).json()) as Result).session).toBe(call.call_id);
    const first = (await (await ask('answer', { text: 'je veux le rsa' })).json()) as Result;
    expect(first.question).toBeTruthy();
    expect(await (await ask('answer', { text: 'je veux le rsa' })).json()).toEqual(first);
    expect(await turnsOf('retell', call.call_id)).toHaveLength(2);
  });

  test('danger words lead to the numbers at once', async () => {
    const result = (await (await ask('answer', { text: 'il me tape dessus' })).json()) as Result;
    expect(result.say[0]).toMatch(/./);
    expect(result.danger?.helplines.map(({ numero }) => numero)).toEqual(['3919', '17', '114']);
  });

  test('what the agent can mend is said to it, not failed', async () => {
    const response = await ask('answer', { text: 7 });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ error: expect.stringMatching(/« text »/) });
  });

  test('a signature that is missing, wrong, of another body, too old or by a key that is not known', async () => {
    const now = service.session.now();
    const path = '/api/v1/tools/retell';
    const body = JSON.stringify({ call, name: 'start', args: {} });
    const good = signed(body, OTHER, now)['X-Retell-Signature'] ?? '';
    for (const [said, headers] of [
      [body, {}],
      [body, { 'X-Api-Key': OTHER }],
      [body, { 'X-Retell-Signature': 'v=,d=' }],
      [body, { 'X-Retell-Signature': good.slice(0, -1) }],
      [body, { 'X-Retell-Signature': good.toUpperCase() }],
      [body.replace('start', 'back'), { 'X-Retell-Signature': good }],
      [body, signed(body, OTHER, new Date(now.getTime() - 301_000))],
      [body, signed(body, OTHER, new Date(now.getTime() + 301_000))],
      [body, signed(body, 'a-key-that-nobody-configured', now)],
    ] as [string, Record<string, string>][]) {
      await problemOf(await post(service, path, said, headers), 401);
    }
    expect((await post(service, path, body, { 'X-Retell-Signature': good })).status).toBe(200);
    const wrong = '{"name":"start"}';
    await problemOf(await post(service, path, wrong, signed(wrong, OTHER, now)), 422);
  });

  test('no plan of one need is longer than what Retell keeps of an answer', async () => {
    const { content } = service.session;
    let longest = 0;
    for (const [i, { code }] of content.needs.entries()) {
      const need = { call: { call_id: `call_need_${i}` }, name: 'answer' };
      let result: Result | undefined;
      let args: unknown = { text: content.needs[i]?.libelle };
      for (let turns = 0; turns < 15 && !result?.plan; turns++) {
        const body = JSON.stringify({ ...need, args });
        const text = await (
          await post(service, '/api/v1/tools/retell', body, signed(body, OTHER, service.session.now()))
        ).text();
        longest = Math.max(longest, text.length);
        result = JSON.parse(text) as Result;
        const { step, kind, choices } = result.question ?? {};
        const [first] = choices ?? [];
        const offered = choices?.find(({ id }) => id === code) ?? first;
        args = {
          step,
          ...(kind === 'place'
            ? { text: 'Vendôme' }
            : kind === 'number'
              ? { text: '40' }
              : kind === 'choices'
                ? { choices: [offered?.id] }
                : { choice: offered?.id }),
        };
      }
    }
    expect(longest).toBeGreaterThan(3_000);
    expect(longest).toBeLessThan(15_000);
  }, 60_000);
});

test('ElevenLabs sends what the tool declares as the body, with the headers of the operator, and reads the JSON', async () => {
  const headers = { Authorization: `Bearer ${SECRET}`, 'User-Agent': 'python-httpx' };
  const tool = async (name: string, body: unknown) => {
    const response = await post(service, `/api/v1/tools/${name}`, body, headers);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return (await response.json()) as Result;
  };
  const call_id = 'conv_01jxyz0000000000000000';
  expect((await tool('start', { call_id })).session).toBe(call_id);
  const result = await tool('answer', { session: call_id, text: 'il me tape dessus' });
  expect(result.danger?.helplines[0]).toMatchObject({ numero: '3919', said: 'trente-neuf, dix-neuf' });
});
