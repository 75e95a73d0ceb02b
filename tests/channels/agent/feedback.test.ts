import { afterAll, beforeAll, expect, test } from 'vitest';
import { openService, type Service } from '../../support/service.ts';
import { AGENT_ENV, begin, call, toThePlan } from './agent.ts';

/** Whether the plan helped, asked by a voice agent: with the last part of the plan, and answered by a choice. */

let service: Service;
beforeAll(async () => {
  service = await openService({ env: AGENT_ENV });
}, 60_000);
afterAll(() => service.close());

test('an agent asks once the whole plan is said, and gives the person’s choice', async () => {
  const session = await begin(service);
  const first = await toThePlan(service, session);
  expect(first.feedback).toBeUndefined();
  expect(first.say.join(' ')).not.toContain('aidé');
  const last = await call(service, 'plan', { session, part: first.part?.of });
  expect(last.say.at(-1)).toMatch(/Cela vous a-t-il aidé/);
  expect(last.feedback?.choices.map(({ id, said }) => [id, said])).toEqual([
    ['helped-yes', 'Oui'],
    ['helped-partly', 'En partie'],
    ['helped-no', 'Non'],
  ]);
  const no = await call(service, 'answer', { session, choice: 'helped-no' });
  expect(no.say[0]).toMatch(/^Merci de nous le dire/);
  expect(no.say.join(' ')).toMatch(/zéro deux.*Qu’est-ce qui n’a pas marché/);
  expect([no.plan, no.part]).toEqual([undefined, undefined]);
  const why = await call(service, 'answer', { session, choice: 'why-too-far' });
  expect(why.say[0]).toBe('Merci, c’est noté.');
  expect(why.feedback).toBeUndefined();
  expect(await service.session.db.query.feedback.findMany()).toMatchObject([
    { channel: 'agent', helped: 'no', reason: 'too-far' },
  ]);
  const again = await call(service, 'plan', { session });
  expect(again.plan?.needs.length).toBe(1);
});
