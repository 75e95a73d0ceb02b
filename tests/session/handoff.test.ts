import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../src/channels/channel.ts';
import { renderSms } from '../../src/channels/sms/render.ts';
import { converse } from '../../src/session/conversation.ts';
import { forgetExpired, forgetSession } from '../../src/session/forget.ts';
import { createHandoff, joinHandoff } from '../../src/session/handoff.ts';
import { sessionOf } from '../../src/session/hash.ts';
import type { Speaker } from '../../src/session/session.ts';
import { showSession } from '../../src/session/show-session.ts';
import { handoffs, hits, turns } from '../../src/store/tables.ts';
import { loadTurns } from '../../src/store/turns.ts';
import { sayOn, toRent } from '../support/conversation.ts';
import { littleService, message } from '../support/little-service.ts';

let service: Awaited<ReturnType<typeof littleService>>;
beforeEach(async () => {
  service = await littleService();
});
afterEach(() => service.close());

const web = { channel: 'web', contact: 'quelqu’un' } as const;
const phone = { channel: 'sms', contact: '+33600000001' } as const;
const MINUTE = 60_000;

const say = (on: Speaker, ...inputs: Input[]) => sayOn(service.deps, on, ...inputs);
const wait = (minutes: number) => {
  service.clock.now = new Date(service.clock.now.getTime() + minutes * MINUTE);
};

async function codeOf(on: Speaker): Promise<string> {
  return (await createHandoff(service.deps, on))?.code ?? 'no code';
}

/** Another code than this one, as a stranger would try. */
const guess = (code: string, nth: number) =>
  `${String((Number(code.slice(0, 4)) + 1 + nth) % 10_000).padStart(4, '0')} zèbre`;

describe('going on elsewhere', () => {
  test('gives the code itself, also to whoever was reading the rest of a long message', async () => {
    await say(phone, ...toRent(), { choice: 'non' }, { choice: 'non' }, { command: 'more' }, { command: 'more' });
    const told = await say(phone, { command: 'continue_elsewhere' });
    expect(renderSms(told).join('\n')).toContain(told.notice?.handoff?.code.split(' ')[0]);
    expect(await showSession(service.deps, phone)).toMatchObject({ prompt: { page: 2 } });
  });

  test('gives a code, and the same question with the same answers on the other line', async () => {
    const here = await say(web, ...toRent());
    const told = await say(web, { command: 'continue_elsewhere' });
    expect(told).toMatchObject({ step: here.step, notice: { code: 'handoff', handoff: { minutes: 30 } } });
    const code = String(told.notice?.handoff?.code);
    expect(code).toMatch(/^\d{4} \p{L}+$/u);
    expect(told.notice?.says.join(' ')).toContain(code);
    const there = await say(phone, { text: `j’ai un code ${code}` });
    expect(there.notice?.code).toBe('joined');
    expect({ ...there, notice: undefined }).toEqual({ ...here, notice: undefined });
    const [plan, same] = [await say(web, { choice: 'oui' }), await say(phone, { choice: 'oui' })];
    expect(same).toEqual(plan);
  });

  test('says what to do on each line that is configured', async () => {
    service.deps.elsewhere = { sms: '06 00 00 00 00', voice: '02 00 00 00 00', web: null };
    const says = (await say(web, ...toRent(), { command: 'continue_elsewhere' })).notice?.says.join(' ');
    expect(says).toContain('06 00 00 00 00');
    expect(says).toContain('02 00 00 00 00');
    expect(says).not.toContain('null');
  });

  test('only the answers come along: no channel, no contact, no word, no former message', async () => {
    await say(web, ...toRent(), { text: 'quarante-douze mille' });
    const code = await codeOf(web);
    await say(phone, { text: code });
    const { turns: there } = await loadTurns(service.db, sessionOf(service.deps.secret, phone));
    expect(there).toHaveLength(1);
    expect(there[0]).toMatchObject({ kind: 'joined', seq: 0, set: { commune: '41269' } });
    expect(JSON.stringify(there)).not.toMatch(/web|quelqu|douze/);
  });

  test('what was answered on the other line before gives way', async () => {
    await say(phone, { choice: 'themes' }, { command: 'back' }, { text: 'je ne peux plus payer mon loyer' });
    await say(web, ...toRent());
    expect((await say(phone, { text: await codeOf(web) })).given).toEqual((await say(web, { command: 'help' })).given);
  });

  test('a danger that was met is said again, first', async () => {
    const here = await say(web, { text: 'mon mari me frappe' });
    const there = await say(phone, { text: await codeOf(web) });
    expect(there.danger).toEqual(here.danger);
    expect(there.discreet).toBe(true);
  });

  test('there is nothing to hand over before the first answer, nor after erasing', async () => {
    expect((await say(web, { command: 'continue_elsewhere' })).notice?.code).toBe('handoff_nothing');
    expect(await createHandoff(service.deps, web)).toBeNull();
    await say(web, ...toRent());
    await forgetSession(service.deps, web);
    expect(await createHandoff(service.deps, web)).toBeNull();
  });
});

describe('a code', () => {
  test('serves once, and takes the others of the same conversation with it', async () => {
    await say(web, ...toRent());
    const [first, second] = [await codeOf(web), await codeOf(web)];
    expect((await say(phone, { text: second })).notice?.code).toBe('joined');
    const other = { channel: 'telegram', contact: '7' } as const;
    expect((await say(other, { text: second })).notice?.code).toBe('handoff_unknown');
    expect((await say(other, { text: first })).notice?.code).toBe('handoff_unknown');
  });

  test('serves one of two who say it at once', async () => {
    await say(web, ...toRent());
    const code = await codeOf(web);
    const both = await Promise.all(
      ['1', '2'].map((contact) => joinHandoff(service.deps, code, { channel: 'api', contact }, contact)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['joined', 'unknown']);
  });

  test('the same message delivered again gives the same answer', async () => {
    await say(web, ...toRent());
    const once = message({ text: await codeOf(web) }, phone);
    const first = await converse(service.deps, once, 'x');
    expect(await converse(service.deps, once, 'x')).toEqual(first);
  });

  test('serves for half an hour', async () => {
    await say(web, ...toRent());
    const [early, late] = [await codeOf(web), await codeOf(web)];
    wait(30);
    expect((await joinHandoff(service.deps, early, phone, 'x')).status).toBe('joined');
    expect((await joinHandoff(service.deps, late, phone, 'x')).status).toBe('unknown');
    await say(web, { command: 'help' });
    const stale = await codeOf(web);
    wait(31);
    expect((await joinHandoff(service.deps, stale, phone, 'x')).status).toBe('unknown');
  });

  test('is erased with the conversation', async () => {
    await say(web, ...toRent());
    const code = await codeOf(web);
    await forgetSession(service.deps, web);
    expect(await service.db.select().from(handoffs)).toEqual([]);
    expect((await joinHandoff(service.deps, code, phone, 'x')).status).toBe('unknown');
  });

  test('is nowhere in the database, and gone from it when it has expired', async () => {
    await say(web, ...toRent());
    const code = await codeOf(web);
    const [kept] = await service.db.select().from(handoffs);
    expect(JSON.stringify(kept)).not.toContain(code.slice(5));
    expect(kept?.code).toMatch(/^[\w-]{27}$/);
    wait(31);
    await forgetExpired(service.deps);
    expect(await service.db.select().from(handoffs)).toEqual([]);
  });

  test('« j’ai un code » alone asks for it, and a wrong one leaves the conversation as it is', async () => {
    const before = await say(phone, ...toRent());
    for (const [text, code] of [
      ['J’ai un code', 'handoff_ask'],
      ['0000 zèbre', 'handoff_unknown'],
    ] as const) {
      expect(await say(phone, { text })).toMatchObject({ step: before.step, notice: { code } });
    }
    expect((await loadTurns(service.db, sessionOf(service.deps.secret, phone))).turns).toHaveLength(toRent().length);
  });

  test('opens no conversation under the name of one that never was', async () => {
    await say(web, ...toRent());
    const stray = message({ text: await codeOf(web) }, { channel: 'api', contact: 'made up', opens: false });
    expect(await converse(service.deps, stray, 'x')).toEqual({ status: 'unknown' });
  });
});

describe('guessing', () => {
  test('one client tries five, then waits, whatever it says', async () => {
    await say(web, ...toRent());
    const code = await codeOf(web);
    for (let nth = 0; nth < 5; nth++) {
      expect((await joinHandoff(service.deps, guess(code, nth), phone, 'robot')).status).toBe('unknown');
    }
    expect((await joinHandoff(service.deps, code, phone, 'robot')).status).toBe('too_many');
    expect((await joinHandoff(service.deps, code, phone, 'a person')).status).toBe('joined');
  });

  test('a hundred at once are no more than five', async () => {
    const tried = await Promise.all(
      Array.from({ length: 100 }, (_, nth) => joinHandoff(service.deps, guess('0000', nth), phone, 'robot')),
    );
    expect(tried.filter(({ status }) => status === 'unknown')).toHaveLength(5);
  });

  test('many clients together try three hundred in half an hour', async () => {
    for (let nth = 0; nth < 300; nth++) await joinHandoff(service.deps, guess('0000', nth), phone, `robot ${nth}`);
    expect((await joinHandoff(service.deps, guess('0000', 300), phone, 'someone')).status).toBe('too_many');
    wait(30);
    expect((await joinHandoff(service.deps, guess('0000', 300), phone, 'someone')).status).toBe('unknown');
  });

  test('a desk that takes up twenty conversations is not stopped', async () => {
    for (let nth = 0; nth < 20; nth++) {
      const person = { channel: 'web', contact: `person ${nth}` } as const;
      await say(person, ...toRent());
      const there = { channel: 'api', contact: `desk ${nth}` } as const;
      expect((await joinHandoff(service.deps, await codeOf(person), there, 'desk')).status).toBe('joined');
    }
  });

  test('is counted without a name, and forgotten', async () => {
    await joinHandoff(service.deps, '0000 zèbre', phone, '192.0.2.1');
    expect(JSON.stringify(await service.db.select().from(hits))).not.toContain('192.0.2.1');
    wait(2 * 24 * 60);
    await forgetExpired(service.deps);
    expect(await service.db.select().from(hits)).toEqual([]);
  });
});

describe('a danger', () => {
  test('is answered even when a code stands beside it, and when the database is down', async () => {
    await say(web, ...toRent());
    const code = await codeOf(web);
    service.close();
    const prompt = await say(phone, { text: `il me frappe ${code}` });
    expect(prompt.danger?.helplines[0]?.numero).toBeTruthy();
  });
});

test('every turn that was joined can be shown again', async () => {
  await say(web, ...toRent());
  const there = await say(phone, { text: await codeOf(web) });
  const shown = await showSession(service.deps, phone);
  expect(shown).toMatchObject({ status: 'ok', prompt: there });
  expect((await service.db.select().from(turns)).filter(({ channel }) => channel === 'sms')).toHaveLength(1);
});
