import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionOf } from '../../../src/session/hash.ts';
import { caller } from '../../support/twiml/caller.ts';
import { openLine } from '../../support/twiml/line.ts';

/** Whether the plan helped, on the phone: asked once it has all been told, by keys or by words; a silence ends the call. */

let line: Awaited<ReturnType<typeof openLine>>;
beforeAll(async () => {
  line = await openLine();
}, 60_000);
afterAll(() => line.close());

const ASKS = 'Cela vous a-t-il aidé';

/** Somebody who has heard their plan to its last page. */
async function told() {
  const call = caller(line.app);
  await call.begin();
  await call.say('je n’arrive plus à payer mon loyer');
  await call.press('1');
  let heard = await call.say('Vendôme');
  for (let asked = 0; asked < 5 && !/tapez 1/.test(heard.text); asked++) heard = await call.press('2');
  heard = await call.press('2');
  const pages = [heard.text];
  while (/Pour la suite, tapez 1/.test(heard.text)) {
    heard = await call.press('1');
    pages.push(heard.text);
  }
  const kept = () => {
    const session = sessionOf(line.session.secret, { channel: 'voice', contact: call.sid });
    return line.session.db.query.feedback.findFirst({ where: (row, { eq }) => eq(row.session, session) });
  };
  return { call, pages, last: heard, kept };
}

describe('a caller who has heard their plan', () => {
  test('is asked nothing before its end, then by three keys', async () => {
    const { call, pages, last } = await told();
    expect(pages.join(' ')).not.toContain(ASKS);
    expect(last.text).toContain('C’est tout.');
    const asked = await call.wait();
    expect(asked.text).toMatch(/Cela vous a-t-il aidé.*Oui.*tapez 1.*En partie.*tapez 2.*Non.*tapez 3\./);
  });

  test('says nothing: goodbye, with the numbers of danger', async () => {
    const { call, kept } = await told();
    await call.wait();
    const bye = await call.wait();
    expect(bye.ended).toBe(true);
    expect(bye.text).toMatch(/Au revoir.*17/);
    expect(await kept()).toBeUndefined();
  });

  test.each([
    ['key 1', (call: ReturnType<typeof caller>) => call.press('1')],
    ['« oui »', (call: ReturnType<typeof caller>) => call.say('oui')],
  ])('says yes by %s: thanks and goodbye', async (_, says) => {
    const { call, kept } = await told();
    await call.wait();
    const bye = await says(call);
    expect(bye.text).toMatch(/^Merci\..*Au revoir/);
    expect(bye.ended).toBe(true);
    expect(await kept()).toMatchObject({ helped: 'yes', channel: 'voice' });
  });

  test('says no: may say why, hears the other reasons by 8, and a person by 0', async () => {
    const { call, kept } = await told();
    await call.wait();
    const why = await call.press('3');
    expect(why.text).toMatch(/^Merci de nous le dire.*Tapez 0.*Qu’est-ce qui n’a pas marché.*tapez 5.*tapez 8/);
    const others = await call.press('8');
    expect(others.text).toContain('Je n’ai pas bien compris : tapez 1.');
    const bye = await call.press('1');
    expect(bye.text).toMatch(/^Merci, c’est noté/);
    expect(await kept()).toMatchObject({ helped: 'no', reason: 'not-clear' });
  });

  test('says it was of no help and hangs up: the answer stands', async () => {
    const { call, kept } = await told();
    await call.wait();
    await call.press('3');
    expect((await call.wait()).ended).toBe(true);
    expect(await kept()).toMatchObject({ helped: 'no', reason: null });
  });

  test('presses a key that is not offered, asks to hear it again, or goes back to the plan', async () => {
    const { call, last } = await told();
    await call.wait();
    expect((await call.press('4')).text).toContain(ASKS);
    expect((await call.press('9')).text).toContain(ASKS);
    expect((await call.press('*')).text).toBe(last.text);
  });

  test('says a danger instead: its number comes first', async () => {
    const { call, kept } = await told();
    await call.wait();
    expect((await call.say('non il me frappe')).text).toMatch(/17/);
    expect(await kept()).toBeUndefined();
  });

  test('says another need instead: it is heard', async () => {
    const { call } = await told();
    await call.wait();
    expect((await call.say('je voudrais aussi le RSA')).text).toMatch(/RSA/);
  });
});
