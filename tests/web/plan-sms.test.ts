import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { planSmsOf } from '../../src/channels/sms/routes.ts';
import { parseConfig } from '../../src/config.ts';
import { segmentsSent } from '../../src/engine/forms/gsm.ts';
import { createLog } from '../../src/log.ts';
import { openService, type Service } from '../support/service.ts';
import { twilioEnv } from '../support/sms-phone.ts';

/** Taking a plan away by SMS, from the page and by the API, to a carrier that is strict about what it is sent. */

const MESSAGES = `https://api.twilio.com/2010-04-01/Accounts/${twilioEnv.TWILIO_ACCOUNT_SID}/Messages.json`;
let sent: URLSearchParams[];
let status: number;
const carrier: typeof fetch = async (url, init) => {
  const fields = new URLSearchParams(String(init?.body));
  const known =
    new Headers(init?.headers).get('authorization') ===
    `Basic ${btoa(`${twilioEnv.TWILIO_ACCOUNT_SID}:${twilioEnv.TWILIO_AUTH_TOKEN}`)}`;
  if (url !== MESSAGES || !known) return Response.json({ code: 20003, status: 401 }, { status: 401 });
  if ([...fields.keys()].sort().join() !== 'Body,From,To')
    return Response.json({ code: 21604, status: 400 }, { status: 400 });
  if (status === 201) sent.push(fields);
  return Response.json({ sid: 'SM1', status: 'queued' }, { status });
};

let service: Service;
let app: Service['app'];
let failures: unknown[];
const logged: string[] = [];
beforeAll(async () => {
  service = await openService();
  const config = parseConfig(twilioEnv);
  const session = {
    ...service.session,
    planSms: config.sms && planSmsOf(config.sms, service.session.now, carrier),
    report: (failure: unknown) => failures.push(failure),
  };
  app = createApp({ ...config, session, log: createLog('info', (line) => logged.push(line)) });
}, 60_000);
afterAll(() => service.close());
beforeEach(() => {
  sent = [];
  status = 201;
  failures = [];
});

const post = (path: string, fields: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields) });

/** Somebody whose plan is on the page; gives the address of the conversation. */
async function planned(): Promise<string> {
  const first = await post('/', { text: 'je n’arrive plus à payer mon loyer' });
  const at = first.headers.get('location') ?? '';
  const answers: Record<string, string>[] = [{ choices: 'impaye-loyer' }, { text: 'Vendôme' }, { choice: 'non' }];
  for (const fields of answers) await post(at, fields);
  return at;
}

describe('the page', () => {
  test('offers it with the plan, not before, and sends two segments that say how to refuse more', async () => {
    const first = await post('/', { text: 'je n’arrive plus à payer mon loyer' });
    expect(await (await app.request(first.headers.get('location') ?? '')).text()).not.toContain('name="numero"');
    const at = await planned();
    const page = await (await app.request(at)).text();
    expect(page).toMatch(/<form class="ask" method="post" action="\/c\/[\w-]+\/sms"[\s\S]*<label[^>]*for="numero">/);
    const answered = await post(`${at}/sms`, { numero: '06 12 34 56 78' });
    expect(answered.status).toBe(303);
    expect(await (await app.request(answered.headers.get('location') ?? '')).text()).toContain('Le SMS est parti');
    expect(sent.map((fields) => fields.get('To'))).toEqual(['+33612345678']);
    expect(sent[0]?.get('From')).toBe(twilioEnv.SMS_FROM);
    const text = sent[0]?.get('Body') ?? '';
    expect(segmentsSent(text)).toBe(2);
    expect(text).toMatch(/^Par où \?\nLoyer[\s\S]*MDS de Vendome : 02 54 58 41 41[\s\S]*\nPlus de SMS : STOP$/);
  });

  test('tells a wrong number by its field, and keeps what was typed out of every address', async () => {
    const at = await planned();
    const answered = await post(`${at}/sms`, { numero: '02 54 58 41 41' });
    const next = answered.headers.get('location') ?? '';
    expect(next).not.toContain('54');
    const page = await (await app.request(next)).text();
    expect(page).toMatch(/id="numero-erreur"[\s\S]*aria-describedby="numero-aide numero-erreur" aria-invalid="true"/);
  });

  test('says kindly that the carrier is down, and can be asked again', async () => {
    const at = await planned();
    status = 503;
    const answered = await post(`${at}/sms`, { numero: '0612345611' });
    expect(await (await app.request(answered.headers.get('location') ?? '')).text()).toMatch(
      /n’y êtes pour rien[\s\S]*name="numero"/,
    );
    expect(failures.length).toBe(1);
    expect(JSON.stringify([failures, logged])).not.toContain('612345611');
    status = 201;
    await post(`${at}/sms`, { numero: '0612345611' });
    expect(sent.length).toBe(1);
  });

  test('is not offered where nobody carries SMS', async () => {
    const at = await planned();
    const page = await (await service.app.request(at)).text();
    expect(page).toContain('Votre plan');
    expect(page).not.toContain('numero');
    expect((await service.app.request(`${at}/sms`, { method: 'POST', body: new URLSearchParams() })).status).toBe(404);
  });
});

describe('the API', () => {
  const call = (path: string, body: unknown, on = app) =>
    on.request(`/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  async function session(): Promise<string> {
    const { session } = (await (await call('/sessions', {})).json()) as { session: string };
    for (const input of [
      { text: 'je n’arrive plus à payer mon loyer' },
      { choices: ['impaye-loyer'] },
      { text: 'Vendôme' },
      { choice: 'non' },
    ]) {
      await call(`/sessions/${session}/turns`, { input });
    }
    return session;
  }

  test('sends once, and says why it does not', async () => {
    const one = await session();
    expect((await call(`/sessions/${one}/sms`, { number: 'bonjour' })).status).toBe(422);
    expect((await call(`/sessions/${one}/sms`, { number: '06 12 34 56 22' })).status).toBe(204);
    const again = await call(`/sessions/${one}/sms`, { number: '06 12 34 56 22' });
    expect(again.status).toBe(409);
    expect(again.headers.get('content-type')).toContain('application/problem+json');
    expect(sent.length).toBe(1);
    expect((await call('/sessions/inconnue/sms', { number: '0612345622' })).status).toBe(404);
    expect((await call(`/sessions/${one}/sms`, { numero: '0612345622' })).status).toBe(422);
  });

  test('has nothing to send before the plan', async () => {
    const { session } = (await (await call('/sessions', {})).json()) as { session: string };
    expect((await call(`/sessions/${session}/sms`, { number: '0612345623' })).status).toBe(409);
  });

  test('says 503 when the carrier is down, 404 where there is none', async () => {
    const one = await session();
    status = 500;
    expect((await call(`/sessions/${one}/sms`, { number: '0612345624' })).status).toBe(503);
    expect((await call(`/sessions/${one}/sms`, { number: '0612345624' }, service.app)).status).toBe(404);
  });
});
