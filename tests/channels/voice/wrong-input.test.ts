import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showSession } from '../../../src/session/show-session.ts';
import { openService, type Service } from '../../support/service.ts';
import { caller, signedPost, VOICE_ENV } from '../../support/twiml/caller.ts';
import { readTwiml } from '../../support/twiml/check.ts';

/** What is not a call, and calls when things are broken. No place is needed: the directory stays empty. */

let service: Service;
beforeAll(async () => {
  service = await openService({ loaded: false, env: { ...VOICE_ENV, TRANSFER_NUMBER: '02 54 00 00 01' } });
});
afterAll(() => service.close());

const ADDRESS = '/voix?at=ask&n=1';
const SID = 'CAfeedfeedfeedfeedfeedfeedfeedfeed';
const FIELDS = {
  CallSid: SID,
  From: '+33612345678',
  To: '+33254990000',
  CallStatus: 'in-progress',
  SpeechResult: 'mon loyer',
};
const good = () => signedPost(ADDRESS, FIELDS);
const headers = (more: Record<string, string>) => ({ ...good(), headers: { ...(good().headers as object), ...more } });

describe('refused, with nothing written', () => {
  test.each<[name: string, status: number, address: string, request: () => RequestInit]>([
    ['no signature', 403, ADDRESS, () => headers({ 'X-Twilio-Signature': '' })],
    ['a wrong signature', 403, ADDRESS, () => headers({ 'X-Twilio-Signature': 'bm90IGEgc2lnbmF0dXJl' })],
    ['the signature of another address', 403, '/voix?at=plan&n=1', good],
    ['another field than the signed ones', 403, ADDRESS, () => ({ ...good(), body: `${good().body}&Digits=1` })],
    ['a field less', 403, ADDRESS, () => ({ ...good(), body: String(good().body).replace(/&To=[^&]*/, '') })],
    ['JSON', 415, ADDRESS, () => headers({ 'Content-Type': 'application/json' })],
    ['no content type', 415, ADDRESS, () => headers({ 'Content-Type': '' })],
    ['no call', 400, ADDRESS, () => signedPost(ADDRESS, { Digits: '1' })],
    [
      'a form that is too large',
      413,
      ADDRESS,
      () => signedPost(ADDRESS, { ...FIELDS, SpeechResult: 'a'.repeat(200_000) }),
    ],
    ['a GET', 404, ADDRESS, () => ({ method: 'GET' })],
  ])('%s: %i', async (_name, status, address, request) => {
    expect((await service.app.request(address, request())).status).toBe(status);
    expect((await showSession(service.session, { channel: 'voice', contact: SID })).status).toBe('unknown');
  });
});

describe('answered all the same', () => {
  test.each<[name: string, fields: Record<string, string>]>([
    ['fields that are not known', { SpeechResult: 'bonjour', Sentiment: 'calme', StirVerstat: 'A' }],
    ['another language', { SpeechResult: 'my husband beats me, help' }],
    ['an emoji and control characters', { SpeechResult: '😢\u0000\u0008 <Say>loyer</Say> & "dettes"' }],
    ['a wrong encoding', { SpeechResult: 'pay\ufffd loyer' }],
    ['a very long sentence', { SpeechResult: 'et puis mon loyer '.repeat(2000) }],
    ['a confidence that is none', { SpeechResult: 'mon loyer', Confidence: 'peut-être' }],
    ['keys that are no keys', { Digits: 'A1#*b' }],
    ['a key that is not offered', { Digits: '6' }],
    ['speech and keys at once', { Digits: '2', SpeechResult: 'deux' }],
  ])('%s', async (_name, fields) => {
    const call = caller(service.app);
    const first = await call.begin();
    const reply = await call.post(first.gather?.action ?? '', fields);
    expect(reply.gather ?? reply.dialled).not.toBeNull();
    expect(reply.text).not.toContain('<');
  });

  test.each([
    '/voix?at=plan&n=9&page=9999',
    '/voix?at=sure&n=3&step=nulle/part',
    '/voix?at=number&n=2',
    '/voix?at=nowhere',
  ])('a place in the call that makes no sense: %s', async (address) => {
    const call = caller(service.app);
    const all: Record<string, string>[] = [{}, { Digits: '1' }, { Digits: '3' }, { SpeechResult: 'oui' }];
    for (const fields of all) {
      const reply = await call.post(address, fields);
      expect(reply.gather ?? reply.dialled).not.toBeNull();
    }
  });
});

describe('when the database does not answer', () => {
  let broken: Service;
  beforeAll(async () => {
    broken = await openService({ loaded: false, env: { ...VOICE_ENV } });
    broken.close();
  });

  test('the call is welcomed, and a danger is answered with its numbers', async () => {
    const call = caller(broken.app);
    await call.begin();
    const reply = await call.say('il va me tuer');
    expect(reply.text).toContain('raccrochez, et faites le 17');
    expect(reply.text).toMatch(/Au revoir\..*02 54 58 41 41/);
    expect(reply.ended).toBe(true);
  });

  test('whoever asks for a person is told who to call', async () => {
    const call = caller(broken.app);
    await call.begin();
    const reply = await call.press('0');
    expect(reply.text).toMatch(/^Voici qui appeler\..*02 54 58 41 41/);
    expect(reply.ended).toBe(false);
  });

  test('anything else is answered with the emergency numbers, said twice, and one line without a word of it', async () => {
    const failures: unknown[] = [];
    broken.session.report = (failure) => failures.push(failure);
    const call = caller(broken.app);
    await call.begin();
    const reply = await call.say('je cherche un logement');
    for (const numero of ['17', '112', '18', '15', '114', '119', '115', '31 14', '02 54 58 41 41']) {
      expect(reply.text.split(numero).length, numero).toBeGreaterThan(2);
    }
    expect(reply.ended).toBe(true);
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(broken.logged)).not.toContain('logement');
  });
});

test.each(['GET', 'POST'])('the answer for when the service is down asks nothing of anybody: %s', async (method) => {
  const response = await service.app.request('/voix/secours.xml', { method });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  expect(readTwiml(await response.text()).at(-1)?.name).toBe('Hangup');
});

test.each<[string, Record<string, string>]>([
  ['the token', { PUBLIC_URL: VOICE_ENV.PUBLIC_URL }],
  ['the public address', { TWILIO_AUTH_TOKEN: VOICE_ENV.TWILIO_AUTH_TOKEN }],
])('without %s there is no telephone', async (_name, env) => {
  const off = await openService({ loaded: false, env });
  expect((await off.app.request(ADDRESS, good())).status).toBe(404);
  off.close();
});

test.each(['15', '17', '18', '112', '114', '115', '119', '3919', '116006', '0892705705', '+15550001111', 'accueil'])(
  'TRANSFER_NUMBER=%s is refused with a sentence',
  async (number) => {
    const opened = openService({ loaded: false, env: { ...VOICE_ENV, TRANSFER_NUMBER: number } });
    await expect(opened).rejects.toThrow(/TRANSFER_NUMBER.*jamais un numéro d’urgence/);
  },
);
