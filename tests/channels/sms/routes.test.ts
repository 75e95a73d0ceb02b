import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isGsm, segmentsSent } from '../../../src/engine/forms/gsm.ts';
import { openService, type Service } from '../../support/service.ts';
import { messageOf, phone, signed, textsOf, twilioEnv } from '../../support/sms-phone.ts';

/** The SMS line through its real route: signed forms in, TwiML out, a real database behind. */

let service: Service;
let people = 0;
const someone = (app = service.app) => {
  people += 1;
  return phone(app, `+336${String(10_000_000 + people)}`);
};

beforeAll(async () => {
  service = await openService({ env: twilioEnv });
}, 60_000);
afterAll(() => service.close());

const turnsKept = async () => JSON.stringify(await service.session.db.query.turns.findMany());

describe('a conversation', () => {
  test('leads from the first words to a door and its number, one SMS a question and two for the plan', async () => {
    const { write } = someone();
    const [confirm] = await write('je n’arrive plus à payer mon loyer');
    expect(confirm).toBe(
      "Est-ce bien cela ? Plusieurs choix possibles.\n1 Je n'arrive plus à payer mon loyer\n2 Aucun de ceux-là",
    );
    expect(await write('1')).toEqual(['Où habitez-vous ? Commune ou code postal. (ou PASSER)']);
    expect((await write('Vendôme'))[0]).toMatch(/^Avez-vous recu une lettre/);
    const [plan = '', ...others] = await write('2');
    expect(others).toEqual([]);
    expect(plan).toContain('0 805 160 075');
    expect(plan).toContain('MDS de Vendome : 02 54 58 41 41');
    expect(plan).toMatch(/SUITE\.?$/);
    expect(segmentsSent(plan)).toBe(2);
  });

  test('gives the rest of the plan by SUITE, until its end', async () => {
    const { write } = someone();
    for (const text of ['je n’arrive plus à payer mon loyer', '1', 'Vendôme', 'non']) await write(text);
    const rest: string[] = [];
    for (let nth = 0; nth < 12 && !rest.at(-1)?.startsWith("C'est tout"); nth++) rest.push(...(await write('suite')));
    expect(rest.at(-1)).toMatch(/^C'est tout\. Autre question : RECOMMENCER\. Parler à quelqu'un : PERSONNE\.\n/);
    expect(rest.join('\n')).toContain('A apporter : bail');
    for (const text of rest) expect(segmentsSent(text)).toBeLessThanOrEqual(2);
  });

  test('shows a long menu by pages: zero turns them, a number means the same on each', async () => {
    const { write } = someone();
    const [first = ''] = await write('Bonjour');
    expect(first).toMatch(/^Par où \? .*114\.\n1 Parent\n[\s\S]*\n0 SUITE$/);
    const [second = ''] = await write('0');
    expect(second).toMatch(/^5 J'aide un proche\n[\s\S]*\n0 SUITE$/);
    expect((await write('0 SUITE'))[0]).toBe(first);
    expect((await write('5'))[0]).toMatch(/^Qu'est-ce qui vous aiderait/);
  });

  test.each(['2', '2.', 'deux', 'le 2', '2e', 'le deuxième', '2️⃣', '２', ' 2 ', '2)'])(
    'takes « %s » as the second choice',
    async (said) => {
      const { write } = someone();
      for (const text of ['je n’arrive plus à payer mon loyer', '1', '41100']) await write(text);
      const asked = await write('Vendôme');
      expect(asked[0]).toContain('2 Non');
      expect((await write(said))[0]).toContain('MDS de Vendome');
    },
  );

  test('takes several choices at once', async () => {
    const { write } = someone();
    await write('bonjour');
    await write('2');
    await write('1 et 3');
    expect((await write('Blois'))[0]).not.toMatch(/compris/);
  });

  test('goes back, begins again, helps, and says who to talk to', async () => {
    const { write } = someone();
    await write('je n’arrive plus à payer mon loyer');
    await write('1');
    expect((await write('R'))[0]).toMatch(/^Est-ce bien cela/);
    const [person] = await write('personne');
    expect(person).toContain('02 54 58 41 41');
    const [help = ''] = await write('AIDE');
    expect(help).toMatch(/STOP/);
    expect(segmentsSent(help)).toBe(1);
    expect((await write('Recommencer')).join('\n')).toContain('1 Parent');
  });

  test('gives a code for another line, and takes one', async () => {
    const one = someone();
    await one.write('je n’arrive plus à payer mon loyer');
    await one.write('1');
    const [told = ''] = await one.write('ailleurs');
    const code = /(\d{4} [a-z]+)\./.exec(told)?.[1] ?? '';
    expect((await someone().write(`j’ai un code ${code}`)).join('\n')).toContain('Où habitez-vous');
  });

  test('erases what was said', async () => {
    const { write } = someone();
    await write('je n’arrive plus à payer mon loyer');
    expect(await write('oublier')).toEqual(["C'est effacé. Pour recommencer, écrivez-nous quand vous voulez."]);
    expect((await write('bonjour'))[0]).toMatch(/^Par où/);
  });

  test('begins anew, kindly, after weeks of silence', async () => {
    const other = await openService({ env: twilioEnv, loaded: false });
    const { write } = someone(other.app);
    await write('je n’arrive plus à payer mon loyer');
    other.waitDays(20);
    expect((await write('1')).join('\n')).toMatch(/^Bonjour\. Du temps a passé[\s\S]*1 Parent/);
    other.waitDays(20);
    expect((await write('je cherche du travail'))[0]).toMatch(/^Est-ce bien cela[\s\S]*travail/);
    expect((await write('1'))[0]).toMatch(/^Où habitez-vous/);
    other.close();
  });
});

describe('danger', () => {
  test('comes first, with the line that is written to, before any question', async () => {
    const [danger, question] = await someone().write('mon mari me frappe');
    expect(danger).toMatch(/17.*SMS au 114.*3919/);
    expect(question).toMatch(/^Est-ce bien cela/);
  });

  test.each(['il me frappe, arrêt', 'STOP il va me tuer', 'suite, il me frappe encore'])(
    'is heard in « %s », which is no command',
    async (text) => {
      expect((await someone().write(text))[0]).toMatch(/\b17\b/);
    },
  );

  test('is answered when the database fails; the rest is told with the numbers', async () => {
    const broken = await openService({ env: twilioEnv, loaded: false });
    const failures: unknown[] = [];
    broken.session.report = (failure) => failures.push(failure);
    broken.close();
    expect((await someone(broken.app).write('il me frappe'))[0]).toMatch(/17, ou SMS au 114/);
    expect((await someone(broken.app).write('bonjour'))[0]).toMatch(/probl.me[\s\S]*17[\s\S]*114/);
    expect(failures.length).toBe(2);
  });

  test('is answered to whoever asked for no SMS, and nothing but the danger', async () => {
    const { write } = someone();
    await write('STOP');
    const told = await write('il me frappe');
    expect(told.length).toBe(1);
    expect(told[0]).toMatch(/17/);
  });
});

describe('STOP', () => {
  test.each(['STOP', 'stop', 'Arrêt', 'ARRET', 'désabo', 'DESABONNER', 'Stop.'])(
    '« %s » is answered once, then nothing is',
    async (word) => {
      const { write } = someone();
      await write('je cherche du travail');
      const [told = ''] = await write(word);
      expect(told).toMatch(/plus de SMS.*DEBUT.*114/);
      expect(segmentsSent(told)).toBe(1);
      for (const text of ['bonjour', '1', word, 'aide', 'je cherche du travail']) expect(await write(text)).toEqual([]);
    },
  );

  test('is taken back by DEBUT or START', async () => {
    const { write } = someone();
    await write('STOP');
    expect((await write('Début'))[0]).toMatch(/Par où/);
    await write('STOP');
    expect((await write('START')).length).toBe(1);
    expect((await write('bonjour')).length).toBe(1);
  });

  test('outlives the conversation, and bears no number', async () => {
    const other = await openService({ env: twilioEnv, loaded: false });
    const { write, from } = someone(other.app);
    await write('je cherche du travail');
    await write('STOP');
    other.waitDays(400);
    expect(await write('bonjour')).toEqual([]);
    const kept = JSON.stringify(await other.session.db.query.stops.findMany());
    expect(kept).toContain('contact');
    expect(kept).not.toContain(from.slice(3));
    other.close();
  });
});

describe('what needs no answer, or another one', () => {
  test.each(['36789', 'INFO-SMS', '+33939000000', '12'])('a message of %s is not answered', async (from) => {
    expect(await phone(service.app, from).write('bonjour')).toEqual([]);
  });

  test('what a telephone answers by itself is answered once', async () => {
    const { write } = someone();
    const auto = 'Message automatique : je suis en réunion, je vous rappelle plus tard.';
    expect((await write(auto)).length).toBeGreaterThan(0);
    expect(await write(auto)).toEqual([]);
    expect(await write('Réponse automatique : je suis au volant')).toEqual([]);
    expect((await write('je cherche du travail')).length).toBeGreaterThan(0);
  });

  test('a loop ends, and a danger in it is answered', async () => {
    const { write } = someone();
    const echo = 'Nous avons bien reçu votre demande, merci.';
    const answers = [];
    for (let nth = 0; nth < 6; nth++) answers.push((await write(echo)).length);
    expect(answers.slice(3)).toEqual([0, 0, 0]);
    expect((await write('il me frappe'))[0]).toMatch(/17/);
  });

  test('a picture alone is answered kindly, and with words only the words count', async () => {
    const { write } = someone();
    expect((await write('', { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x' }))[0]).toMatch(/photos/);
    expect((await write('je cherche du travail', { NumMedia: '2' }))[0]).toMatch(/travail/);
  });

  test.each(['', '   ', '👍', '❤️❤️', '?', '...'])('« %s » leads to the first question', async (text) => {
    expect((await someone().write(text)).join('\n')).toContain('1 Parent');
  });

  test('another language is answered in it, in letters that can be read', async () => {
    const [arabic = '', numbers = ''] = await someone().write('مرحبا أحتاج مساعدة');
    expect(isGsm(arabic)).toBe(false);
    expect(arabic).toContain('112');
    expect(numbers).toContain('02 54 58 41 41');
    expect(isGsm(numbers)).toBe(true);
  });

  test('a long message in several parts is one message', async () => {
    const long = `${'Bonjour, je vous écris parce que la situation est compliquée. '.repeat(12)} Je n’arrive plus à payer mon loyer 😢`;
    expect((await someone().write(long, { NumSegments: '12' }))[0]).toContain('loyer');
  });
});

describe('deliveries', () => {
  test('the same message again gets the same answer and changes nothing', async () => {
    const { deliver, from } = someone();
    const fields = messageOf(from, 'je n’arrive plus à payer mon loyer');
    const first = await deliver(fields);
    const kept = await turnsKept();
    expect(await deliver(fields)).toEqual(first);
    expect(await turnsKept()).toBe(kept);
  });

  test('messages that come at once are all taken, a danger among them', async () => {
    const { write } = someone();
    await write('bonjour');
    const answers = await Promise.all(['2', 'il va me tuer', 'Blois'].map((text) => write(text)));
    expect(answers.every((texts) => texts.length > 0)).toBe(true);
    expect(answers[1]?.[0]).toMatch(/17/);
  });

  test('no number and no word is kept or logged', async () => {
    const { write, from } = someone();
    await write('ma voisine Ginette Zbrovsk tousse beaucoup');
    const kept = `${await turnsKept()}${JSON.stringify(await service.session.db.query.hits.findMany())}${JSON.stringify(service.logged)}`;
    for (const word of [from.slice(3), 'Ginette', 'Zbrovsk', 'tousse']) expect(kept).not.toContain(word);
    expect(service.logged.at(-1)).toMatchObject({ route: '/sms', channel: 'sms', status: 200 });
  });
});

describe('a form that is not one of Twilio', () => {
  const wrong: [name: string, change: (init: RequestInit) => RequestInit, status: number][] = [
    ['unsigned', (init) => ({ ...init, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }), 403],
    [
      'wrongly signed',
      (init) => ({ ...init, headers: { ...init.headers, 'X-Twilio-Signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } }),
      403,
    ],
    ['changed on its way', (init) => ({ ...init, body: `${init.body}&Body=stop` }), 403],
    ['of another type', (init) => ({ ...init, headers: { ...init.headers, 'Content-Type': 'application/json' } }), 415],
    ['too large', (init) => ({ ...init, body: `${init.body}&x=${'a'.repeat(120_000)}` }), 413],
  ];
  test.each(wrong)('%s is refused and changes nothing', async (_name, change, status) => {
    const before = await turnsKept();
    const init = change(signed(messageOf('+33612345678', 'il me frappe')));
    expect((await service.app.request('/sms', init)).status).toBe(status);
    expect(await turnsKept()).toBe(before);
  });

  test.each(['From', 'Body', 'MessageSid'])('without its %s is refused', async (name) => {
    const { [name]: _, ...fields } = messageOf('+33612345678', 'bonjour');
    expect((await service.app.request('/sms', signed(fields))).status).toBe(400);
  });

  test('signed for another path is refused; with a query as it was received, taken', async () => {
    const fields = messageOf('+33612345999', 'bonjour');
    expect((await service.app.request('/sms?a=1', signed(fields))).status).toBe(403);
    expect((await textsOf(await service.app.request('/sms?a=%C3%A9', signed(fields, '/sms?a=%C3%A9')))).length).toBe(1);
  });

  test('with fields that nobody knows yet is taken', async () => {
    const { write } = someone();
    expect((await write('bonjour', { Nouveau: 'champ', OptOutType: '' })).length).toBe(1);
  });

  test('finds nobody where no provider is configured', async () => {
    const off = await openService({ loaded: false });
    expect((await off.app.request('/sms', signed(messageOf('+33612345678', 'bonjour')))).status).toBe(404);
    off.close();
  });
});
