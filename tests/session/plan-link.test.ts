import { describe, expect, test } from 'vitest';
import { forgetExpired, forgetSession } from '../../src/session/forget.ts';
import { createPlanLink, LINK_DAYS, openPlanLink } from '../../src/session/plan-link.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { planLinks } from '../../src/store/tables.ts';
import { eachService, toRent } from '../support/conversation.ts';
import { message, TUESDAY } from '../support/little-service.ts';

const DAY = 86_400_000;
const marie = { channel: 'web', contact: 'quelqu’un' } as const;
const here = eachService();

const wait = (milliseconds: number) => {
  here.clock.now = new Date(here.clock.now.getTime() + milliseconds);
};
const toPlan = () => here.say({ command: 'start' }, ...toRent(), { choice: 'non' }, { choice: 'non' });

async function link() {
  const made = await createPlanLink(here.deps, marie);
  if (made.status !== 'made') throw new Error(made.status);
  return made;
}

const opened = async (token: string) => {
  const shown = await openPlanLink(here.deps, token);
  if (shown.status !== 'ok') throw new Error(shown.status);
  return shown;
};

describe('someone who shares a plan', () => {
  test('gives a link that shows the plan, and nothing else of what they said', async () => {
    const { plan } = await toPlan();
    const { token, expiresAt } = await link();
    expect(token).toMatch(/^[\w-]{22,}$/);
    expect(expiresAt).toBe(TUESDAY.getTime() + LINK_DAYS * DAY);
    const shown = await openPlanLink(here.deps, token);
    expect(shown).toEqual({ status: 'ok', plan, discreet: false, expiresAt });
  });

  test('keeps nothing by which the table could be read: neither the link nor the conversation', async () => {
    await toPlan();
    const { token } = await link();
    const kept = JSON.stringify(await here.db.select().from(planLinks));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(marie.contact);
  });

  test('finds the same link again when they ask twice', async () => {
    await toPlan();
    const { token } = await link();
    wait(DAY);
    expect((await link()).token).toBe(token);
    expect(await here.db.select().from(planLinks)).toHaveLength(1);
  });

  test('gets a fresh one once the other is half spent', async () => {
    await toPlan();
    const { token } = await link();
    wait(16 * DAY);
    await here.say({ command: 'help' });
    expect((await link()).token).not.toBe(token);
  });

  test('shows what was shared, not what they answer afterwards', async () => {
    const { plan } = await toPlan();
    const { token } = await link();
    wait(1000);
    await here.say({ command: 'restart' }, { choice: 'themes' }, { choice: 'argent' }, { choices: ['rsa'] });
    expect((await opened(token)).plan.needs).toEqual(plan?.needs);
  });

  test('has none before there is a plan, nor in a conversation that is no more', async () => {
    expect(await createPlanLink(here.deps, marie)).toMatchObject({ status: 'unknown' });
    await here.say({ command: 'start' }, ...toRent());
    expect(await createPlanLink(here.deps, marie)).toEqual({ status: 'no_plan' });
    await forgetSession(here.deps, marie);
    expect(await createPlanLink(here.deps, marie)).toMatchObject({ status: 'expired' });
  });

  test('cannot fill the table: after ten plans, no more', async () => {
    await here.say({ command: 'start' }, ...toRent(), { choice: 'non' });
    for (let nth = 0; nth < 10; nth++) {
      await here.say({ choice: 'non' });
      await link();
      wait(1000);
      await here.say({ command: 'back' });
    }
    await here.say({ choice: 'non' });
    expect(await createPlanLink(here.deps, marie)).toEqual({ status: 'too_many' });
    expect(await here.db.select().from(planLinks)).toHaveLength(10);
  });
});

describe('a link', () => {
  test('that nobody made leads nowhere', async () => {
    expect(await openPlanLink(here.deps, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA')).toEqual({ status: 'unknown' });
  });

  test('ends after thirty days, even when the conversation goes on', async () => {
    await toPlan();
    const { token } = await link();
    wait(29 * DAY);
    await here.say({ command: 'help' });
    expect((await opened(token)).plan.needs).toHaveLength(1);
    wait(DAY);
    expect(await openPlanLink(here.deps, token)).toEqual({ status: 'expired' });
  });

  test('never outlives the conversation', async () => {
    here.deps.retentionDays = 7;
    await toPlan();
    const { token, expiresAt } = await link();
    expect(expiresAt).toBe(TUESDAY.getTime() + 7 * DAY);
    wait(7 * DAY);
    expect(await openPlanLink(here.deps, token)).toEqual({ status: 'expired' });
    wait(1);
    await forgetExpired(here.deps);
    expect(await here.db.select().from(planLinks)).toEqual([]);
  });

  test('dies when the person erases everything, and then is as if it had never been', async () => {
    await toPlan();
    const { token } = await link();
    await forgetSession(here.deps, marie);
    expect(await openPlanLink(here.deps, token)).toEqual({ status: 'unknown' });
    expect(await here.db.select().from(planLinks)).toEqual([]);
  });

  test('does not show what is answered by whoever begins anew on the same telephone', async () => {
    here.deps.retentionDays = 7;
    const phone = { channel: 'sms', contact: '+33600000000' } as const;
    const onPhone = async () => {
      for (const input of [...toRent(), { choice: 'non' }, { choice: 'non' }])
        await takeTurn(here.deps, message(input, phone));
    };
    await onPhone();
    const made = await createPlanLink(here.deps, phone);
    if (made.status !== 'made') throw new Error(made.status);
    wait(8 * DAY);
    await onPhone();
    expect(await openPlanLink(here.deps, made.token)).toEqual({ status: 'expired' });
  });
});
