import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createHmac } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import worker from '../../src/worker.ts';
import { openD1 } from './d1.ts';

/** The signature and the writing of TwiML, in the runtime of Cloudflare. */

const TOKEN = '0123456789abcdef0123456789abcdef';
const ORIGIN = 'https://par-ou.test';
const bindings = { ...env, TWILIO_AUTH_TOKEN: TOKEN, PUBLIC_URL: ORIGIN };

beforeAll(() => openD1());

async function call(address: string, fields: Record<string, string>, token = TOKEN): Promise<Response> {
  const names = Object.keys(fields).sort();
  const signed = ORIGIN + address + names.map((name) => name + fields[name]).join('');
  const headers = { 'X-Twilio-Signature': createHmac('sha1', token).update(signed).digest('base64') };
  const request = new Request(ORIGIN + address, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return worker.fetch(request, bindings, createExecutionContext());
}

test('a call that is signed is welcomed, goes on, and hears a danger’s number; any other is refused', async () => {
  const first = await call('/voix', { CallSid: 'CA1', CallStatus: 'ringing' });
  expect(first.status).toBe(200);
  const xml = await first.text();
  expect(xml).toContain('Bonjour, ici Par où');
  const next = /<Redirect method="POST">([^<]+)</.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(await (await call(next, { CallSid: 'CA1', Digits: '2' })).text()).toContain('payer mon loyer');
  const danger = await call(next, { CallSid: 'CA2', SpeechResult: 'il va me tuer' });
  expect(await danger.text()).toContain('raccrochez, et faites le 17');
  expect((await call('/voix', { CallSid: 'CA1' }, 'another token, not ours')).status).toBe(403);
});
