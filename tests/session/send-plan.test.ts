import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planInOne } from '../../src/channels/sms/plan.ts';
import { numberOf } from '../../src/session/hash.ts';
import { type PlanSms, sendPlan } from '../../src/session/send-plan.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { addStop } from '../../src/store/stops.ts';
import { sent as sentTable } from '../../src/store/tables.ts';
import { littleService, message } from '../support/little-service.ts';

type Little = Awaited<ReturnType<typeof littleService>>;
let little: Little;
let texts: { to: string; text: string }[];
let down: boolean;
let sms: PlanSms;

beforeEach(async () => {
  little = await littleService();
  texts = [];
  down = false;
  sms = {
    write: (plan) => planInOne(plan, 'Par où ?', 'Plus de SMS : STOP'),
    send: async (to, text) => {
      if (down) throw new Error('no answer');
      texts.push({ to, text });
    },
    dailyBudget: 10,
  };
});
afterEach(() => little.close());

/** Somebody who has come to a plan. */
async function atPlan(contact: string) {
  let taken = await takeTurn(little.deps, message({ command: 'start' }, { contact }));
  for (let nth = 0; nth < 12 && taken.status === 'ok' && taken.prompt.question; nth++) {
    const { kind, choices } = taken.prompt.question;
    const id = choices?.find(({ id }) => id !== 'none')?.id ?? '';
    const input =
      kind === 'place'
        ? { text: 'Vendôme' }
        : kind === 'choices'
          ? { choices: [id] }
          : kind === 'number'
            ? { text: '2' }
            : { choice: id };
    taken = await takeTurn(little.deps, message(input, { contact }));
  }
  if (taken.status !== 'ok' || !taken.prompt.plan) throw new Error('no plan');
  return { channel: 'web', contact } as const;
}

const ask = async (contact: string, number = '06 12 34 56 78', client = 'quelqu’un') =>
  sendPlan(little.deps, sms, await atPlan(contact), number, client);

test('the plan leaves once, to the number as it is dialled', async () => {
  const speaker = await atPlan('a');
  expect(await sendPlan(little.deps, sms, speaker, '06 12 34 56 78', 'x')).toBe('sent');
  expect(texts[0]).toMatchObject({ to: '+33612345678', text: expect.stringMatching(/^Par où \?\n[\s\S]*STOP$/) });
  expect(await sendPlan(little.deps, sms, speaker, '06 12 34 56 78', 'x')).toBe('already');
  expect(await sendPlan(little.deps, sms, speaker, '07 12 34 56 78', 'x')).toBe('already');
  expect(texts.length).toBe(1);
});

test('two taps send one SMS', async () => {
  const speaker = await atPlan('a');
  const both = await Promise.all([1, 2].map(() => sendPlan(little.deps, sms, speaker, '0612345678', 'x')));
  expect(both.sort()).toEqual(['already', 'sent']);
});

test.each(['02 54 58 41 41', '3919', '+32 470 12 34 56', ''])(
  '« %s » is not a number that gets one',
  async (number) => {
    expect(await ask('a', number)).toBe('wrong_number');
  },
);

test('without a plan nothing leaves', async () => {
  await takeTurn(little.deps, message({ command: 'start' }, { contact: 'a' }));
  expect(await sendPlan(little.deps, sms, { channel: 'web', contact: 'a' }, '0612345678', 'x')).toBe('no_plan');
  expect(await sendPlan(little.deps, sms, { channel: 'web', contact: 'inconnu' }, '0612345678', 'x')).toBe('no_plan');
});

test('whoever asked for no SMS gets none', async () => {
  await addStop(little.db, numberOf(little.deps.secret, '+33612345678'), 0);
  expect(await ask('a')).toBe('stopped');
});

describe('limits of a day', () => {
  test('three to one number, whoever asks', async () => {
    for (const who of ['a', 'b', 'c']) expect(await ask(who, '0612345678', who)).toBe('sent');
    expect(await ask('d', '+33 6 12 34 56 78', 'd')).toBe('too_many');
    expect(await ask('e', '0612345679', 'd')).toBe('sent');
  });

  test('five asked by one client', async () => {
    for (let nth = 0; nth < 5; nth++) expect(await ask(`p${nth}`, `061234567${nth}`, 'même')).toBe('sent');
    expect(await ask('autre', '0612345679', 'même')).toBe('too_many');
  });

  test('the budget of the service, until the next day', async () => {
    sms.dailyBudget = 2;
    for (let nth = 0; nth < 2; nth++) expect(await ask(`p${nth}`, `061234567${nth}`, `c${nth}`)).toBe('sent');
    expect(await ask('p3', '0612345679', 'c3')).toBe('spent');
    little.clock.now = new Date(little.clock.now.getTime() + 25 * 3_600_000);
    expect(await ask('p4', '0612345679', 'c3')).toBe('sent');
  });
});

describe('demands made all at once', () => {
  const speakers = () => Promise.all(Array.from({ length: 12 }, (_, nth) => atPlan(`p${nth}`)));

  test('one number never gets more than its three', async () => {
    const all = await speakers();
    await Promise.all(all.map((one, nth) => sendPlan(little.deps, sms, one, '0612345678', `c${nth}`)));
    expect(texts.length).toBeLessThanOrEqual(3);
    expect((await little.db.select().from(sentTable)).length).toBe(texts.length);
  });

  test('the service never sends more than its budget', async () => {
    sms.dailyBudget = 4;
    const all = await speakers();
    await Promise.all(all.map((one, nth) => sendPlan(little.deps, sms, one, `06123456${10 + nth}`, `c${nth}`)));
    expect(texts.length).toBeLessThanOrEqual(4);
  });
});

test('a carrier that is down counts nothing, and is told once, without the number', async () => {
  const speaker = await atPlan('a');
  down = true;
  expect(await sendPlan(little.deps, sms, speaker, '0612345678', 'x')).toBe('down');
  expect(little.failures.length).toBe(1);
  expect(await little.db.select().from(sentTable)).toEqual([]);
  down = false;
  expect(await sendPlan(little.deps, sms, speaker, '0612345678', 'x')).toBe('sent');
});

test('neither the number nor the client is kept', async () => {
  await ask('a', '06 12 34 56 78', '192.0.2.7');
  const kept = JSON.stringify([await little.db.select().from(sentTable), await little.db.query.hits.findMany()]);
  for (const secret of ['612345678', '192.0.2.7']) expect(kept).not.toContain(secret);
});
