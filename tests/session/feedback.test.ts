import { describe, expect, test } from 'vitest';
import type { Input } from '../../src/channels/channel.ts';
import { forgetExpired, forgetSession } from '../../src/session/forget.ts';
import { sessionOf } from '../../src/session/hash.ts';
import { showSession } from '../../src/session/show-session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { communes } from '../../src/store/tables.ts';
import { eachService, toRent } from '../support/conversation.ts';
import { message } from '../support/little-service.ts';

/** Whether a plan helped, message by message, as it is asked, kept and forgotten. */

const service = eachService();
const { say } = service;
const toPlan: Input[] = [...toRent(), { choice: 'non' }, { choice: 'non' }];
const somebody = { channel: 'web', contact: 'quelqu’un' } as const;
const kept = () => service.db.query.feedback.findMany();

describe('someone who has come to a plan', () => {
  test('is asked whether it helped, and not before', async () => {
    const before = await say(...toRent(), { choice: 'non' });
    expect(before.feedback).toBeUndefined();
    expect((await say({ choice: 'non' })).feedback?.label).toBe('Cela vous a-t-il aidé ?');
    const again = await showSession(service.deps, somebody, { change: 1 });
    expect(again.status === 'ok' && again.prompt.feedback).toBeUndefined();
  });

  test('says yes and is thanked; nothing more is asked, and the plan is as it was', async () => {
    const { plan } = await say(...toPlan);
    const prompt = await say({ choice: 'helped-yes' });
    expect(prompt.notice).toMatchObject({ code: 'rated', says: [expect.stringMatching(/^Merci/)] });
    expect(prompt.notice?.helplines).toBeUndefined();
    expect(prompt.plan).toEqual(plan);
    expect(prompt.feedback?.choices).toContainEqual({ id: 'helped-yes', label: 'Oui', chosen: true });
    expect(await kept()).toEqual([
      {
        session: sessionOf(service.deps.secret, somebody),
        at: Date.UTC(2026, 10, 24),
        channel: 'web',
        departement: '41',
        epci: null,
        needs: ['impaye-loyer'],
        helped: 'yes',
        reason: null,
      },
    ]);
  });

  test('says no: a person is offered with the switchboard, and why may be said', async () => {
    const no = await say(...toPlan, { choice: 'helped-no' });
    expect(no.notice).toMatchObject({ code: 'rated', helplines: [{ numero: '02 54 58 41 41' }] });
    expect(no.feedback).toMatchObject({ about: 'reason' });
    expect(no.feedback?.choices.length).toBe(6);
    const why = await say({ choice: 'why-no-answer' });
    expect(why.notice?.helplines?.length).toBe(1);
    expect(await kept()).toMatchObject([{ helped: 'no', reason: 'no-answer' }]);
  });

  test('changes their mind: the last word counts', async () => {
    await say(...toPlan, { choice: 'helped-no' }, { choice: 'why-closed' }, { choice: 'helped-yes' });
    expect(await kept()).toMatchObject([{ helped: 'yes', reason: null }]);
  });

  test('gives no reason where nothing went wrong, and is heard nowhere but at a plan', async () => {
    expect((await say(...toPlan, { choice: 'why-closed' })).notice?.code).toBe('not_offered');
    await say({ command: 'back' });
    expect((await say({ choice: 'helped-no' })).notice?.code).toBe('not_offered');
    expect(await kept()).toEqual([]);
  });

  test('is asked again of another plan, after another answer', async () => {
    await say(...toPlan, { choice: 'helped-yes' });
    const other = await takeTurn(service.deps, message({ choice: 'oui' }, { step: 'impaye-loyer/enfants' }));
    expect(other).toMatchObject({ prompt: { feedback: { label: 'Cela vous a-t-il aidé ?' } } });
  });

  test.each(['merci', 'Merci beaucoup !', 'ok merci bien'])('says « %s » and is answered kindly', async (words) => {
    const prompt = await say(...toPlan, { text: words });
    expect(prompt.notice).toEqual({ code: 'thanked', says: ['Avec plaisir.', 'Votre plan reste là.'] });
    expect(prompt.feedback?.about).toBe('helped');
    expect(await kept()).toEqual([]);
  });

  test('thanks and asks for more: the more is heard', async () => {
    expect((await say(...toPlan, { text: 'merci, et je voudrais le RSA' })).notice?.code).not.toBe('thanked');
  });

  test('sends the same answer twice and is counted once', async () => {
    await say(...toPlan);
    const twice = message({ choice: 'helped-no' });
    for (let nth = 0; nth < 2; nth++) expect(await takeTurn(service.deps, twice)).toMatchObject({ status: 'ok' });
    expect((await kept()).length).toBe(1);
  });

  test('is thanked even when what is counted cannot be written', async () => {
    await say(...toPlan);
    await service.db.run('drop table feedback');
    expect((await say({ choice: 'helped-yes' })).notice?.code).toBe('rated');
    expect(service.failures.length).toBe(1);
  });
});

describe('where somebody lives', () => {
  test('is kept as their EPCI, never as their commune', async () => {
    await service.db.update(communes).set({ epci_code: '200072072' });
    await say(...toPlan, { choice: 'helped-yes' });
    const [row] = await kept();
    expect(row).toMatchObject({ departement: '41', epci: '200072072' });
    expect(JSON.stringify(row)).not.toContain('41269');
  });

  test('is not known when they would rather not say', async () => {
    await say({ choice: 'themes' }, { choice: 'logement' }, { choices: ['impaye-loyer'] }, { command: 'skip' });
    await say({ choice: 'non' }, { choice: 'non' }, { choice: 'helped-yes' });
    expect(await kept()).toMatchObject([{ departement: null, epci: null }]);
  });
});

describe('a conversation that is forgotten', () => {
  const nobody = () => expect.not.stringMatching(sessionOf(service.deps.secret, somebody));

  test('on request leaves its answer counted, and linked to nothing', async () => {
    await say(...toPlan, { choice: 'helped-no' });
    await forgetSession(service.deps, somebody);
    expect(await kept()).toMatchObject([{ helped: 'no', session: nobody() }]);
  });

  test('after a long silence too', async () => {
    await say(...toPlan, { choice: 'helped-no' });
    service.clock.now = new Date(service.clock.now.getTime() + 40 * 86_400_000);
    await forgetExpired(service.deps);
    expect(await kept()).toMatchObject([{ helped: 'no', session: nobody() }]);
  });

  test('and begins anew on a line of messages is two answers, not one that is overwritten', async () => {
    const sms = { channel: 'sms', contact: '+33612345678' } as const;
    const all = [...toPlan, { choice: 'helped-no' }] as const;
    for (const input of all) await takeTurn(service.deps, message(input, sms));
    service.clock.now = new Date(service.clock.now.getTime() + 40 * 86_400_000);
    for (const input of all) await takeTurn(service.deps, message(input, sms));
    expect((await kept()).length).toBe(2);
  });
});
