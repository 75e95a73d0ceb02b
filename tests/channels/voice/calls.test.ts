import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secondsToSay } from '../../../src/engine/forms/spoken.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { showSession } from '../../../src/session/show-session.ts';
import { caller } from '../../support/twiml/caller.ts';
import { openLine } from '../../support/twiml/line.ts';

/** Whole calls, as callers make them: the player refuses all that Twilio would, and all that nobody could follow. */

const DUTY = { TRANSFER_NUMBER: '02 54 00 00 01', TRANSFER_HOURS: 'Mo-Fr 09:00-17:00' };

let line: Awaited<ReturnType<typeof openLine>>;
beforeAll(async () => {
  line = await openLine();
}, 60_000);
afterAll(() => line.close());

const open = (env: Record<string, string> = {}, from?: string) => caller(line.line(env), from ? { from } : {});
async function promptOf(sid: string): Promise<Prompt> {
  const shown = await showSession(line.session, { channel: 'voice', contact: sid });
  if (shown.status !== 'ok') throw new Error(shown.status);
  return shown.prompt;
}
const digits = (text: string) => text.replace(/[\s\u00a0.]/g, '');

/** A tenant of Vendôme, up to the plan. */
async function tenant(call = open()) {
  await call.begin();
  await call.say('Bonjour, je n’arrive plus à payer mon loyer');
  await call.press('1');
  await call.say('À Vendôme');
  const plan = await call.press('2');
  return { call, plan };
}

describe('ten callers', () => {
  test('1. whoever speaks is understood, and hears where to go, place after place, to the end', async () => {
    const { call, plan } = await tenant();
    const { plan: shown } = await promptOf(call.sid);
    const heard = [plan.text];
    for (let page = plan; !page.text.includes('C’est tout'); ) {
      page = await call.press('1');
      heard.push(page.text);
      if (heard.length > 30) throw new Error('no end');
    }
    const all = digits(heard.join(' '));
    for (const { nom, telephone } of shown?.places ?? []) {
      expect(all).toContain(digits(telephone ?? nom));
    }
    for (const { numero } of shown?.helplines ?? []) expect(all.split(digits(numero)).length).toBeGreaterThan(2);
    const order = (shown?.places ?? []).map(({ nom }) => all.indexOf(digits(nom.replace(/ \(.*/, ''))));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { documents } of shown?.needs ?? []) for (const paper of documents) expect(all).toContain(digits(paper));
  });

  test('2. what was heard is said back before it is held for true', async () => {
    const call = open();
    await call.begin();
    const heard = await call.say('je suis au chômage et j’ai des dettes');
    expect(heard.text).toMatch(/J’ai compris : .*dettes.*C’est bien ça \?/);
    const next = await call.say('oui');
    expect(next.text).toContain('Dans quelle commune');
    const town = await call.say('Blois');
    expect(town.text).toContain('J’ai compris : Blois. Si ce n’est pas ça, tapez étoile.');
  });

  test('3. whoever has only a keypad reaches a place in three menus and a postcode', async () => {
    const call = open();
    const first = await call.begin();
    expect(first.gather?.numDigits).toBe('1');
    const second = await call.press('2');
    expect(second.text).toContain('Je n’arrive plus à payer mon loyer : tapez 1.');
    expect((await call.press('8')).text).toContain('J’ai peur dans mon couple');
    expect((await call.press('8')).text).toContain('Je n’arrive plus à payer mon loyer : tapez 1.');
    await call.press('1');
    expect((await call.press('41000')).text).toContain('Blois : tapez 1.');
    expect((await call.press('1')).text).toContain('huissier');
    expect((await call.press('2')).text).toContain('juriste');
  });

  test('4. a postcode of several communes makes a menu, in pages', async () => {
    const call = open();
    await call.begin();
    await call.press('2');
    await call.press('1');
    expect((await call.press('41100')).text).toContain('Vendôme : tapez 1.');
    expect((await call.press('8')).text).toContain('Mazangé : tapez 3.');
    await call.press('3');
    expect((await promptOf(call.sid)).given.at(-1)?.answer).toBe('Mazangé');
  });

  test('5. a town that was misheard is asked again, and everything else is kept', async () => {
    const call = open();
    await call.begin();
    await call.say('je n’arrive plus à payer mon loyer');
    await call.press('1');
    const doubt = await call.say('Blois', 0.2);
    expect(doubt.text).toContain('J’ai compris : Blois. C’est bien ça ?');
    expect((await call.press('2')).text).toContain('Dans quelle commune');
    expect((await call.say('zzyzx')).text).toContain('Je ne trouve pas cette commune');
    await call.say('Romorantin', 0.9);
    const { given } = await promptOf(call.sid);
    expect(given.map(({ answer }) => answer)).toContain('Romorantin-Lanthenay');
    expect(given.map(({ answer }) => answer)).not.toContain('Blois');
  });

  test('6. a danger is answered at once: the number, said and said again, before any question, and the call goes on', async () => {
    const call = open(DUTY);
    await call.begin();
    const reply = await call.say('mon mari me frappe, il est là', 0.1);
    expect(reply.text).toMatch(/^Raccrochez et composez le 17 maintenant\./);
    expect(reply.text).toContain('Je répète : raccrochez, et faites le 17.');
    expect(digits(reply.text)).toMatch(/114.*3919.*112/);
    expect(reply.dialled).toBeNull();
    // Nothing that is heard meanwhile cuts the number: it is said before the listening begins.
    expect(reply.xml.indexOf('le 17')).toBeLessThan(reply.xml.indexOf('<Gather'));
    expect((await call.press('1')).text).toContain('Dans quelle commune');
  });

  test.each(['oui au secours', 'non, viol'])(
    '6b. a danger said after a yes or a no is no yes nor no: « %s »',
    async (words) => {
      const doubting = open();
      await doubting.begin();
      await doubting.say('je n’arrive plus à payer mon loyer');
      await doubting.press('1');
      expect((await doubting.say('Blois', 0.2)).text).toContain('C’est bien ça ?');
      expect((await doubting.say(words)).text).toContain('raccrochez, et faites le 17');
      const several = open();
      await several.begin();
      expect((await several.say('je suis au chômage et j’ai des dettes')).text).toContain('C’est bien ça ?');
      expect((await several.say(words)).text).toContain('raccrochez, et faites le 17');
    },
  );

  test('7. who asks for a person is put through in office hours, and is told the numbers when nobody answers', async () => {
    const call = open(DUTY);
    await call.begin();
    const through = await call.press('0');
    expect(through.dialled).toBe('+33254000001');
    expect(through.text).toMatch(/raccrochez et faites le 17, ou le 112.*Ne quittez pas/);
    const numbers = await call.dialled('no-answer');
    expect(numbers.text).toMatch(/^Personne n’a répondu\./);
    expect(numbers.text.split('02 54 58 41 41')).toHaveLength(3);
    expect((await call.press('1')).text).toContain('Dites ce qui se passe');
  });

  test('8. when nobody is on duty, the numbers are said twice', async () => {
    const call = open({ ...DUTY, TRANSFER_HOURS: 'Mo-Fr 09:00-12:00' });
    await call.begin();
    const numbers = await call.say('je voudrais parler à quelqu’un');
    expect(numbers.dialled).toBeNull();
    expect(numbers.text.split('02 54 58 41 41')).toHaveLength(3);
    const bye = await call.wait();
    expect(bye.ended).toBe(true);
    expect(bye.text).toMatch(/Au revoir\..*le 17, ou le 112.*02 54 58 41 41/);
  });

  test('9. the plan is sent by SMS to the mobile that calls, or to one that is typed, once', async () => {
    const before = line.sent.length;
    const { call } = await tenant(open({}, '+33612345678'));
    expect((await call.press('2')).text).toContain('qui finit par 78');
    expect((await call.press('2')).gather?.numDigits).toBe('10');
    expect((await call.press('0254000000')).text).toContain('pas un numéro de portable français');
    expect((await call.press('0698765432')).text).toContain('Le SMS est parti.');
    expect(line.sent.slice(before).map(({ to }) => to)).toEqual(['+33698765432']);
    await call.press('2');
    expect((await call.press('1')).text).toContain('a déjà été envoyé');
    expect(line.sent).toHaveLength(before + 1);
  });

  test('9b. a caller who hides their number does not pay for the others who hide theirs', async () => {
    for (let nth = 0; nth < 6; nth++) {
      // What Twilio writes in the place of a hidden number.
      const { call } = await tenant(open({}, '+266696687'));
      await call.press('2');
      expect((await call.press(`071234567${nth}`)).text).toContain('Le SMS est parti.');
    }
  });

  test('10. a call goes on elsewhere with a code that is spelt twice, and takes one up', async () => {
    const { call } = await tenant();
    for (let page = await call.press('1'); !page.text.includes('C’est tout'); ) page = await call.press('1');
    const told = await call.press('6');
    const code = /code : ((?:\d, ){4}\S+)\. Je répète : \1/.exec(told.text)?.[1];
    expect(code).toBeDefined();
    const another = open();
    await another.begin();
    const joined = await another.say(`j’ai un code ${code}`);
    expect(joined.text).toContain('juriste');
    expect((await promptOf(another.sid)).plan?.places).toEqual((await promptOf(call.sid)).plan?.places);
  });
});

describe('the first message', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['the web alone', {}, /Si vous entendez mal : parou point example point fr\./],
    ['SMS too', { SMS_FROM: '+33939000000' }, /SMS au 09 39 00 00 00, ou parou point/],
    [
      'a relay too',
      { SMS_FROM: '+33939000000', VOICE_RELAY: 'passez par le relais' },
      / 00, ou passez par le relais, ou parou/,
    ],
  ])(
    'says what it is, that nothing is recorded, how to reach a person, and how without hearing: %s',
    async (_name, env, deaf) => {
      const { text, heard } = await open(env).begin();
      const greeting = heard.slice(0, heard.indexOf('Dites ce qui se passe'));
      expect(text).toMatch(/^Bonjour, ici Par où :/);
      expect(text).toContain('Rien n’est enregistré.');
      expect(text).toContain('Tapez 0 à tout moment pour une personne.');
      expect(text).toMatch(deaf);
      expect(secondsToSay(greeting), greeting).toBeLessThanOrEqual(20);
    },
  );

  test('awaits speech first, with the names that may be said', async () => {
    const call = open();
    expect((await call.begin()).gather?.input).toBe('dtmf speech');
    await call.press('2');
    const { gather } = await call.press('1');
    expect(gather?.hints).toContain('vendome');
    expect(gather?.hints?.split(',').length).toBeLessThanOrEqual(500);
  });
});

describe('a caller', () => {
  test('goes back with the star, and hears again with 9, which changes nothing', async () => {
    const call = open();
    await call.begin();
    const menu = await call.press('2');
    await call.press('1');
    expect((await call.press('*')).text).toContain('Qu’est-ce qui vous préoccupe');
    expect((await call.press('9')).text).toContain(menu.text.slice(0, 60));
    await call.press('1');
    await call.say('Vendôme');
    const plan = await call.press('2');
    const next = await call.press('1');
    expect(next.text).not.toBe(plan.text);
    expect((await call.press('*')).text).toContain(plan.text.slice(0, 60));
  });

  test('who is not understood three times is handed to a person', async () => {
    const call = open(DUTY);
    await call.begin();
    await call.press('2');
    await call.press('1');
    await call.say('bla');
    await call.say('gnagna');
    expect((await call.say('tralala')).dialled).toBe('+33254000001');
  });

  test('who is heard again by the network does not answer twice', async () => {
    const call = open();
    const first = await call.begin();
    const once = await call.post(first.gather?.action ?? '', { Digits: '2' });
    const twice = await call.post(first.gather?.action ?? '', { Digits: '2' });
    expect(twice.xml).toBe(once.xml);
    expect((await promptOf(call.sid)).given).toHaveLength(1);
  });

  test('hangs up wherever they are, and nothing more is written', async () => {
    const call = open();
    await call.begin();
    await call.press('2');
    const before = await promptOf(call.sid);
    expect((await call.hangUp()).ended).toBe(true);
    expect(await promptOf(call.sid)).toEqual(before);
  });

  test('leaves neither their number, nor their words, nor the name of the call', async () => {
    const { call } = await tenant(open({}, '+33612340099'));
    const tables = line.session.db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'table' and name not like 'structure%' and name not like 'service%'`,
    );
    for (const { name } of await tables) {
      const rows = JSON.stringify(await line.session.db.all(sql.raw(`select * from "${name}"`)));
      for (const kept of ['612340099', '6 12 34 00 99', call.sid, 'plus à payer']) expect(rows).not.toContain(kept);
    }
  });
});
