import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endingWith } from '../../../src/channels/sms/pages.ts';
import { segmentsSent } from '../../../src/engine/forms/gsm.ts';
import { numberOf, sessionOf } from '../../../src/session/hash.ts';
import { openService, type Service } from '../../support/service.ts';
import { phone, twilioEnv } from '../../support/sms-phone.ts';

/** « Cela vous a aidé ? » by SMS: it rides in what is sent already, and « OUI » means it only when it was asked last. */

let service: Service;
let people = 0;
beforeAll(async () => {
  service = await openService({ env: twilioEnv });
}, 60_000);
afterAll(() => service.close());

const ASKS = /Cela vous a aidé \? OUI, EN PARTIE ou NON\.$/;

/** Somebody whose plan was sent; `read` asks for the rest of it, to its end. */
async function planned() {
  people += 1;
  const from = `+336${String(77_000_000 + people)}`;
  const { write } = phone(service.app, from);
  let sent: string[] = [];
  for (const text of ['je n’arrive plus à payer mon loyer', '1', 'Vendôme', 'non']) sent = await write(text);
  const read = async () => {
    for (let page = 0; page < 15 && !ASKS.test(sent.at(-1) ?? ''); page++) sent = await write('SUITE');
    return sent;
  };
  const kept = () => {
    const session = sessionOf(service.session.secret, { channel: 'sms', contact: from });
    return service.session.db.query.feedback.findFirst({ where: (row, { eq }) => eq(row.session, session) });
  };
  return { from, write, read, kept, first: sent };
}

describe('somebody whose plan was sent', () => {
  test.each(['AILLEURS', 'j’ai un code', '4827 tilleul'])(
    'who then writes « %s » says « oui » to what is told of the code, not of the plan',
    async (words) => {
      const { write, read, kept } = await planned();
      await read();
      expect((await write(words)).join('\n')).toMatch(/code/i);
      await write('oui');
      expect(await kept()).toBeUndefined();
    },
  );

  test('who took a code, then read their plan to its end once more, is heard', async () => {
    const { write, read, kept } = await planned();
    await read();
    await write('AILLEURS');
    let again: string[] = [];
    for (let page = 0; page < 15 && !ASKS.test(again.at(-1) ?? ''); page++) again = await write('SUITE');
    await write('oui');
    expect(await kept()).toMatchObject({ helped: 'yes' });
  });

  test('is asked at the end of what they ask for, in no message of its own', async () => {
    const { first, read } = await planned();
    expect(first.join('\n')).not.toMatch(/aidé/);
    const last = await read();
    expect(last.length).toBe(1);
    expect(segmentsSent(last[0] ?? '')).toBeLessThanOrEqual(2);
  });

  test('is not asked where it would cost another segment', () => {
    const question = 'Cela vous a aidé ? OUI, EN PARTIE ou NON.';
    expect(endingWith(['a', 'b'.repeat(200)], question)).toEqual(['a', `${'b'.repeat(200)}\n${question}`]);
    expect(endingWith(['a', 'b'.repeat(290)], question)).toEqual(['a', 'b'.repeat(290)]);
  });

  test.each([
    ['OUI', 'yes'],
    ['en partie', 'partly'],
    ['Non', 'no'],
  ])('answers « %s » and gets one message of thanks', async (said, helped) => {
    const { write, read, kept } = await planned();
    await read();
    const thanks = await write(said);
    expect(thanks.length).toBe(1);
    expect(thanks[0]).toMatch(/^Merci/);
    expect(segmentsSent(thanks[0] ?? '')).toBeLessThanOrEqual(2);
    expect(await kept()).toMatchObject({ channel: 'sms', helped, needs: ['impaye-loyer'] });
  });

  test('says no: gets the number of a person, and may say why by a figure', async () => {
    const { write, read, kept } = await planned();
    await read();
    const [no = ''] = await write('NON');
    expect(no).toContain('02 54 58 41 41');
    expect(no).toMatch(/1 pas de réponse, 2 fermé, .* 6 pas compris\.$/);
    expect((await write('2'))[0]).toMatch(/^Merci, c'est noté\./);
    expect(await kept()).toMatchObject({ helped: 'no', reason: 'closed' });
    // The figure means nothing more once it was taken.
    await write('1');
    expect(await kept()).toMatchObject({ reason: 'closed' });
  });

  test('writes « MERCI » and is asked in the reply', async () => {
    const { write, kept } = await planned();
    const [reply = ''] = await write('Merci');
    expect(reply).toMatch(/^Avec plaisir\./);
    expect(reply).toMatch(ASKS);
    await write('oui');
    expect(await kept()).toMatchObject({ helped: 'yes' });
  });

  test('writes « OUI » or « NON » where nothing was asked: it is no answer to it', async () => {
    const { write, read, kept } = await planned();
    await write('NON');
    expect(await kept()).toBeUndefined();
    await read();
    await write('PERSONNE');
    await write('NON');
    expect(await kept()).toBeUndefined();
  });

  test('writes a danger instead: its numbers come first, and nothing is counted', async () => {
    const { write, read, kept } = await planned();
    await read();
    expect((await write('non il me frappe'))[0]).toContain('17');
    expect(await kept()).toBeUndefined();
  });

  test('leaves no number behind', async () => {
    const { from, write, read } = await planned();
    await read();
    await write('oui');
    await write('OUBLIER');
    const rows = JSON.stringify(await service.session.db.query.feedback.findMany());
    const { secret } = service.session;
    for (const name of [from, numberOf(secret, from), sessionOf(secret, { channel: 'sms', contact: from })]) {
      expect(rows).not.toContain(name);
    }
  });
});
