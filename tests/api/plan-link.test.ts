import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isGsm, segmentsOf } from '../../src/engine/forms/gsm.ts';
import { atPlan } from '../support/at-plan.ts';
import { openService, type Service } from '../support/service.ts';
import { get, problemOf } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

type Link = { url: string; expires_at: string; qr: string; sms: string; subject: string; body: string };
const linkTo = (session: string) => get(service, `/sessions/${session}/link`, 'POST');

describe('a program that shows a plan', () => {
  test('gets an address, its square, and the words of an SMS and of an e-mail', async () => {
    const { contact } = await atPlan(service.session, { needs: ['impaye-loyer'], channel: 'api' });
    const answered = await linkTo(contact);
    expect(answered.status).toBe(201);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    const link = (await answered.json()) as Link;
    expect(link.url).toMatch(/^http:\/\/localhost\/p\/[\w-]{27}$/);
    expect(link.expires_at).toBe('2026-12-24T14:10:00.000Z');
    expect(link.qr).toMatch(/^<svg .*<\/svg>$/);
    expect(link.sms).toContain('0 805 160 075');
    expect(link.body).toContain(link.url);
    expect((await service.app.request(new URL(link.url).pathname)).status).toBe(200);
    expect(((await (await linkTo(contact)).json()) as Link).url).toBe(link.url);
  });

  test('gets an SMS of two segments at most, and an e-mail that an address can hold, whatever the plan', async () => {
    for (const needs of [['transport'], ['violences-conjugales'], ['impaye-loyer', 'transport', 'aide-alimentaire']]) {
      const { contact } = await atPlan(service.session, { needs, commune: 'Mondoubleau', channel: 'api' });
      const { sms, body, url } = (await (await linkTo(contact)).json()) as Link;
      expect(isGsm(sms)).toBe(true);
      expect(segmentsOf(sms)).toBeLessThanOrEqual(2);
      expect(encodeURIComponent(body).length).toBeLessThan(2_000);
      expect(body).toContain(url);
    }
  });

  test('is told why there is none', async () => {
    await problemOf(await linkTo('personne'), 404);
    const begun = (await (await get(service, '/sessions', 'POST')).json()) as { session: string };
    await problemOf(await linkTo(begun.session), 409);
    await get(service, `/sessions/${begun.session}`, 'DELETE');
    await problemOf(await linkTo(begun.session), 410);
  });
});
