import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSms } from '../../../src/channels/sms/routes.ts';
import { parseConfig } from '../../../src/config.ts';
import { openService, type Service } from '../../support/service.ts';

/** The same line carried by OVHcloud: another form, no signature, answers by another call. */

const env = {
  PUBLIC_URL: 'https://parou.example.fr',
  OVH_WEBHOOK_SECRET: 'un-secret-de-plus-de-24-signes',
  OVH_APPLICATION_KEY: 'application',
  OVH_APPLICATION_SECRET: 'application-secret',
  OVH_CONSUMER_KEY: 'consumer',
  OVH_SERVICE_NAME: 'sms-ab12345-1',
};
const JOBS = 'https://eu.api.ovh.com/1.0/sms/sms-ab12345-1/jobs';

/** What was sent by the API, by a carrier that refuses what the real one would refuse. */
let sent: { to: string; text: string; coding: string }[];
let answer: () => Response;
const carrier: typeof fetch = async (url, init) => {
  const { body, method } = init ?? {};
  const headers = new Headers(init?.headers);
  const time = headers.get('x-ovh-timestamp');
  const signed = ['application-secret', 'consumer', 'POST', JOBS, body, time].join('+');
  const expected = `$1$${createHash('sha1').update(signed).digest('hex')}`;
  if (url !== JOBS || method !== 'POST' || headers.get('x-ovh-signature') !== expected)
    return new Response('{}', { status: 403 });
  const job = JSON.parse(String(body));
  const known = [
    'message',
    'receivers',
    'sender',
    'senderForResponse',
    'charset',
    'coding',
    'noStopClause',
    'priority',
  ];
  if (Object.keys(job).some((name) => !known.includes(name))) return new Response('{}', { status: 400 });
  const answered = answer();
  if (answered.ok) sent.push({ to: job.receivers[0], text: job.message, coding: job.coding });
  return answered;
};
const taken = () =>
  Response.json({ validReceivers: ['+33612345678'], invalidReceivers: [], ids: [1], totalCreditsRemoved: 1 });

let service: Service;
let failures: unknown[];
const line = () => createSms(service.session, parseConfig(env).sms as never, carrier);
beforeAll(async () => {
  service = await openService({ loaded: false });
  service.session.report = (failure) => failures.push(failure);
});
afterAll(() => service.close());
beforeEach(() => {
  sent = [];
  failures = [];
  answer = taken;
});

let ids = 118_791_103;
const form = (message: string, more: Record<string, string> = {}): RequestInit => {
  ids += 1;
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      id: String(ids),
      senderid: '+33612345678',
      message,
      keyword: '',
      shortcode: '+33939070545',
      tag: '',
      ...more,
    }),
  };
};
const path = `/sms/ovh?secret=${env.OVH_WEBHOOK_SECRET}`;

test('answers by its API, and tells it that the message was taken', async () => {
  const response = await line().request(path, form('je cherche du travail'));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
  expect(sent.map(({ to }) => to)).toEqual(['+33612345678']);
  expect(sent[0]?.text).toMatch(/^Est-ce bien cela/);
  expect(sent[0]?.coding).toBe('7bit');
});

test('the numbers of a danger come first', async () => {
  await line().request(path, form('il me frappe', { senderid: '0612345679' }));
  expect(sent[0]).toMatchObject({ to: '+33612345679', text: expect.stringMatching(/17, ou SMS au 114/) });
});

test('letters that are not ours are sent as they are', async () => {
  await line().request(path, form('مرحبا أحتاج مساعدة', { senderid: '+33612345680' }));
  expect(sent[0]?.coding).toBe('8bit');
});

test.each([
  '/sms/ovh',
  '/sms/ovh?secret=',
  '/sms/ovh?secret=autre',
  `/sms/ovh?secret=${'x'.repeat(env.OVH_WEBHOOK_SECRET.length)}`,
  `/sms/ovh?secret=${env.OVH_WEBHOOK_SECRET}x`,
])('%s is refused', async (wrong) => {
  expect((await line().request(wrong, form('il me frappe'))).status).toBe(403);
  expect(sent).toEqual([]);
});

test('what is no form, or lacks a field, is refused', async () => {
  expect(
    (await line().request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }))
      .status,
  ).toBe(415);
  const lacking = { ...form('x'), body: new URLSearchParams({ id: '1', message: 'bonjour' }) };
  expect((await line().request(path, lacking)).status).toBe(400);
});

test('a carrier that is down is told to deliver again; then the same answer leaves, and nothing was said twice', async () => {
  const message = form('je n’ai plus à manger', { senderid: '+33612345681' });
  answer = () => new Response('down', { status: 502 });
  expect((await line().request(path, message)).status).toBe(503);
  expect(failures.length).toBe(1);
  expect(JSON.stringify(failures)).not.toContain('612345681');
  const kept = JSON.stringify(await service.session.db.query.turns.findMany());
  answer = taken;
  expect((await line().request(path, message)).status).toBe(200);
  expect(sent.length).toBeGreaterThan(0);
  expect(JSON.stringify(await service.session.db.query.turns.findMany())).toBe(kept);
});

test('an answer that was refused for good is not asked for again', async () => {
  answer = () => Response.json({ validReceivers: [], invalidReceivers: ['+33612345682'] });
  expect((await line().request(path, form('bonjour', { senderid: '+33612345682' }))).status).toBe(200);
  expect(failures.length).toBe(1);
});
