import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { signatureOf } from '../../src/channels/twilio/signature.ts';
import worker from '../../src/worker.ts';
import { openD1 } from './d1.ts';

/** What differs on Cloudflare: the hashes of node:crypto, the form that is read twice by nobody, D1 behind STOP and its counts. */

const TOKEN = '0123456789abcdef0123456789abcdef';
const PUBLIC_URL = 'https://parou.example.fr';
const bindings = { ...env, TWILIO_AUTH_TOKEN: TOKEN, PUBLIC_URL } as Parameters<typeof worker.fetch>[1];

let messages = 0;
async function write(text: string, token = TOKEN): Promise<Response> {
  messages += 1;
  const fields = {
    AccountSid: 'AC1',
    MessageSid: `SM${messages}`,
    From: '+33612345678',
    To: '+33939000000',
    Body: text,
  };
  const body = new URLSearchParams(fields);
  const headers = { 'X-Twilio-Signature': signatureOf(token, `${PUBLIC_URL}/sms`, body) };
  const request = new Request('https://inside.example/sms', { method: 'POST', headers, body });
  return worker.fetch(request, bindings, createExecutionContext());
}

beforeAll(openD1);

test('an SMS is answered on Cloudflare, a forged one refused, and STOP kept', async () => {
  expect((await write('il me frappe', 'another token, another account')).status).toBe(403);
  expect(await (await write('il me frappe')).text()).toMatch(/<Message>En danger : 17, ou SMS au 114/);
  expect(await (await write('STOP')).text()).toContain('plus de SMS');
  expect(await (await write('bonjour')).text()).toMatch(/<Response><\/Response>$/);
  expect(await (await write('DEBUT')).text()).toContain('<Message>');
});
