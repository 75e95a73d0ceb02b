import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { forgetExpired, forgetSession } from '../../src/session/forget.ts';
import { sessionOf } from '../../src/session/hash.ts';
import { showSession } from '../../src/session/show-session.ts';
import { startSession } from '../../src/session/start-session.ts';
import { takeTurn } from '../../src/session/take-turn.ts';
import { turns } from '../../src/store/tables.ts';
import { loadTurns } from '../../src/store/turns.ts';
import { eachService, toCommune, toRent } from '../support/conversation.ts';
import { littleContent } from '../support/little-content.ts';
import { message } from '../support/little-service.ts';

const service = eachService();
const { say } = service;

const speaker = { channel: 'web', contact: 'quelqu’un' } as const;

/** To the first question about the rent. */
const asked = toRent();

describe('a conversation', () => {
  test('goes question by question to the plan', async () => {
    expect((await say(...asked)).question?.label).toBe('Êtes-vous locataire ?');
    const prompt = await say({ choice: 'oui' }, { text: 'oui' }, { choice: 'non' });
    expect(prompt.step).toBeNull();
    expect(prompt.plan?.needs[0]?.says).toEqual(['Appelez vite.']);
    expect(prompt.plan?.places.length).toBeGreaterThan(0);
  });

  test('words are understood, and what was understood is confirmed before anything', async () => {
    const prompt = await say({ text: 'je ne peux plus payer mon loyer' });
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['impaye-loyer', 'none']);
  });

  test('several communes for one postcode are offered, and one is chosen', async () => {
    const prompt = await say(...toCommune(), { text: '41100' });
    expect(prompt.notice?.code).toBe('ambiguous');
    expect(prompt.question?.choices?.map(({ label }) => label).sort()).toEqual(['Areines', 'Vendôme']);
    expect((await say({ choice: '41269' })).given.at(-1)?.answer).toBe('Vendôme');
  });

  test('« je ne sais pas » is an answer to where one lives', async () => {
    const prompt = await say(...toCommune(), { text: 'je ne sais pas' });
    expect(prompt.notice).toBeUndefined();
    expect(prompt.given.at(-1)?.step).toBe('commune');
  });

  test.each([
    ['non'],
    ['Non merci'],
    ['pas envie'],
    ['anonyme'],
    ['je passe'],
    ['ça ne vous regarde pas'],
    ['nulle part'],
  ])('« %s » is an answer to where one lives', async (text) => {
    const prompt = await say(...toCommune(), { text });
    expect(prompt.notice).toBeUndefined();
    expect(prompt.given.at(-1)).toMatchObject({ step: 'commune', answer: 'Je préfère ne pas le dire' });
  });

  test.each([['41'], ['dans le 41'], ['Loir-et-Cher']])(
    'someone who says only « %s » is asked neither their commune nor their département again',
    async (text) => {
      await say(...toCommune(), { text });
      const { turns } = await loadTurns(service.db, sessionOf(service.deps.secret, speaker));
      expect(turns.at(-1)).toMatchObject({ kind: 'answered', set: { commune: 'unknown', departement: '41' } });
    },
  );

  test('« non » to the communes offered asks for another, and is no refusal', async () => {
    const prompt = await say(...toCommune(), { text: '41100' }, { text: 'non' });
    expect(prompt).toMatchObject({ step: 'commune', notice: { code: 'unknown_place' } });
    expect(prompt.question?.choices).toBeUndefined();
  });

  test('someone who would rather not say where they live is never told that nothing was found', async () => {
    const prompt = await say({ text: 'je ne peux plus payer mon loyer' }, { text: 'je veux pas dire ma ville' });
    expect(prompt.notice).toBeUndefined();
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['impaye-loyer', 'none']);
    expect((await say({ choices: ['impaye-loyer'] })).step).not.toBe('commune');
  });

  test('an unknown town is asked again, kindly', async () => {
    const prompt = await say(...toCommune(), { text: 'Xyzzy' });
    expect(prompt).toMatchObject({ step: 'commune', notice: { code: 'unknown_place' } });
  });

  test('three messages that are not understood lead to a person', async () => {
    const prompt = await say(...asked, { text: 'bof' }, { text: 'euh' }, { text: 'hein' });
    expect(prompt.notice).toMatchObject({ code: 'still_lost', helplines: [{ numero: '02 54 58 41 41' }] });
  });

  test('goes back one answer, and starts again', async () => {
    expect((await say(...asked, { choice: 'oui' }, { command: 'back' })).question?.label).toBe('Êtes-vous locataire ?');
    expect(await say({ command: 'restart' })).toMatchObject({
      step: 'accueil/entree',
      given: [],
      notice: { code: 'restarted' },
    });
  });

  test('an earlier answer is changed and the later ones stay', async () => {
    await say(...asked, { choice: 'oui' }, { choice: 'oui' });
    const before = await showSession(service.deps, speaker, { change: 4 });
    expect(before).toMatchObject({ prompt: { step: 'commune' } });
    const taken = await takeTurn(service.deps, message({ text: 'Blois' }, { step: 'commune' }));
    expect(taken).toMatchObject({ prompt: { question: { label: 'Avez-vous des enfants ?' } } });
    const given = taken.status === 'ok' ? taken.prompt.given.map(({ answer }) => answer) : [];
    expect(given).toEqual(['Choisir dans une liste', 'Logement', 'Besoin impaye-loyer', 'Blois', 'Oui', 'Oui']);
  });

  test('another need said at the plan joins the first in one route', async () => {
    const prompt = await say(...asked, { choice: 'non' }, { choice: 'non' }, { text: 'et aussi le RSA' });
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['rsa', 'impaye-loyer', 'none']);
    const both = await say({ choices: ['rsa', 'impaye-loyer'] });
    expect(both.question?.label).toBe('Êtes-vous agriculteur ?');
    expect((await say({ choice: 'oui' })).plan?.needs.map(({ code }) => code).sort()).toEqual(['impaye-loyer', 'rsa']);
  });

  test('new words are confirmed anew, even when an older confirmation is off the path', async () => {
    await say({ text: 'je ne peux plus payer mon loyer' }, { choices: ['impaye-loyer'] }, { text: 'Vendôme' });
    await takeTurn(service.deps, message({ choice: 'themes' }, { step: 'accueil/entree' }));
    await say({ choice: 'argent' }, { choices: ['rsa'] }, { choice: 'non' });
    const prompt = await say({ text: 'et aussi mon loyer en retard' });
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['impaye-loyer', 'rsa', 'none']);
  });

  test('a person can be asked for at any step, and the step waits', async () => {
    const prompt = await say(...asked, { command: 'human' });
    expect(prompt).toMatchObject({
      step: 'impaye-loyer/locataire',
      notice: { code: 'human', helplines: [{ numero: '02 54 58 41 41' }] },
    });
  });

  test('content that changed under a conversation is said, and the answers are kept', async () => {
    await say(...asked);
    const content = {
      ...littleContent({ 'impaye-loyer': { ...littleContent().flows['impaye-loyer'], start: 'enfants' } }),
      hash: 'autre',
    };
    const shown = await showSession({ ...service.deps, content }, speaker);
    expect(shown).toMatchObject({ prompt: { step: 'impaye-loyer/enfants', notice: { code: 'flow_changed' } } });
  });
});

describe('danger comes first', () => {
  test('the numbers come in the same reply, whatever was asked', async () => {
    const prompt = await say(...toCommune(), { text: 'mon mari me frappe' });
    expect(prompt.danger?.helplines.map(({ numero }) => numero)).toEqual(['3919', '17', '114']);
    expect(prompt.discreet).toBe(true);
    expect(prompt.question?.choices?.map(({ id }) => id)).toEqual(['violences-conjugales', 'impaye-loyer', 'none']);
  });

  test('choosing a need that is a danger says its numbers at once', async () => {
    const prompt = await say({ choice: 'themes' }, { choice: 'violences' }, { choices: ['violences-conjugales'] });
    expect(prompt.danger?.kind).toBe('violence');
  });

  test('is answered even when the store is gone', async () => {
    service.close();
    const taken = await takeTurn(service.deps, message({ text: 'mon mari me frappe' }));
    expect(taken).toMatchObject({
      status: 'ok',
      prompt: { danger: { helplines: [{ numero: '3919' }, { numero: '17' }, { numero: '114' }] } },
    });
    expect(service.failures).toHaveLength(1);
    const chosen = await takeTurn(service.deps, message({ choices: ['violences-conjugales'] }));
    expect(chosen).toMatchObject({ status: 'ok', prompt: { danger: { kind: 'violence' } } });
    await expect(takeTurn(service.deps, message({ text: 'bonjour' }))).rejects.toThrow();
    await service.replace();
  });

  test('is answered even when the conversation was erased, or never was', async () => {
    const cry = { text: 'mon mari me frappe' };
    const numbers = { status: 'ok', prompt: { danger: { kind: 'violence' }, discreet: true } };
    expect(await takeTurn(service.deps, message(cry, { opens: false }))).toMatchObject(numbers);
    await say({ text: 'bonjour' });
    await forgetSession(service.deps, speaker);
    expect(await takeTurn(service.deps, message(cry, { opens: false }))).toMatchObject(numbers);
    expect(await takeTurn(service.deps, message({ text: 'bonjour' }, { opens: false }))).toMatchObject({
      status: 'expired',
    });
  });

  test('who then asks for a person is given its numbers before the switchboards', async () => {
    const prompt = await say({ text: 'mon mari me frappe' }, { command: 'human' });
    expect(prompt.notice?.helplines?.slice(0, 3).map(({ numero }) => numero)).toEqual(['3919', '17', '114']);
    expect(prompt.notice?.helplines?.length).toBeGreaterThan(3);
  });

  test('the number stays on the page when it is shown again', async () => {
    await say({ text: 'mon mari me frappe' });
    expect(await showSession(service.deps, speaker)).toMatchObject({ prompt: { danger: { kind: 'violence' } } });
  });
});

describe('no message is taken twice, none is swallowed', () => {
  test('the same message again gives the same prompt and changes nothing', async () => {
    await say(...asked);
    const once = message({ choice: 'oui' }, { messageId: 'tapé deux fois' });
    const first = await takeTurn(service.deps, once);
    const after = (await service.db.select().from(turns)).length;
    expect(await takeTurn(service.deps, once)).toEqual(first);
    expect((await service.db.select().from(turns)).length).toBe(after);
  });

  test('the same message much later gives the prompt of its own time, its danger included', async () => {
    const cry = message({ text: 'mon mari me frappe' });
    const first = await takeTurn(service.deps, cry);
    await say({ choices: ['violences-conjugales'] });
    expect(await takeTurn(service.deps, cry)).toEqual(first);
  });

  test('a double tap at the same instant is one turn', async () => {
    const tap = message({ choice: 'themes' });
    await Promise.all([takeTurn(service.deps, tap), takeTurn(service.deps, tap)]);
    expect(await service.db.select().from(turns)).toHaveLength(1);
  });

  test('two different messages at the same instant are both taken', async () => {
    await say(...toCommune());
    const [commune, cry] = await Promise.all([
      takeTurn(service.deps, message({ text: 'Vendôme' })),
      takeTurn(service.deps, message({ text: 'mon mari me frappe' })),
    ]);
    expect(cry).toMatchObject({ prompt: { danger: { kind: 'violence' } } });
    expect(commune.status).toBe('ok');
    const kept = await service.db.select().from(turns);
    expect(kept).toHaveLength(5);
    expect(kept.map(({ danger }) => danger)).toContain('violence/couple');
  });
});

describe('anonymous, and forgotten', () => {
  test('neither the words nor the contact are in the database', async () => {
    await say(
      { text: 'je ne peux plus payer mon loyer à Mme Michu' },
      { choices: ['impaye-loyer'] },
      { text: 'Vendôme' },
    );
    const kept = JSON.stringify(await service.db.select().from(turns));
    for (const secret of ['Michu', 'payer', 'Vendôme', 'quelqu’un', 'message ']) expect(kept).not.toContain(secret);
    expect(kept).toContain('41269');
  });

  test('an unknown conversation is not opened by accident', async () => {
    expect(await takeTurn(service.deps, message({ choice: 'themes' }, { opens: false, contact: 'inconnue' }))).toEqual({
      status: 'unknown',
    });
    expect(await showSession(service.deps, { channel: 'web', contact: 'inconnue' })).toEqual({ status: 'unknown' });
  });

  test('a conversation that was begun waits for its first answer', async () => {
    const taken = await startSession(service.deps, { channel: 'api', contact: 'jeton' });
    expect(taken).toMatchObject({ status: 'ok', prompt: { step: 'accueil/entree' } });
    expect(await showSession(service.deps, { channel: 'api', contact: 'jeton' })).toMatchObject({ status: 'ok' });
  });

  test('erasing blanks the answers and keeps only that something happened', async () => {
    await say(...asked);
    expect(await forgetSession(service.deps, speaker)).toBe(true);
    expect(await showSession(service.deps, speaker)).toEqual({ status: 'expired', because: 'asked' });
    const kept = await service.db.select().from(turns);
    expect(kept).toHaveLength(4);
    for (const row of kept)
      expect(row).toMatchObject({
        detail: null,
        messageId: null,
        shown: null,
        kind: 'answered',
        at: Date.UTC(2026, 10, 24),
      });
    expect(await forgetSession(service.deps, speaker)).toBe(false);
  });

  test('a conversation silent for longer than the retention is over, then blanked', async () => {
    await say(...asked);
    service.clock.now = new Date('2026-12-24T14:09:00Z');
    expect(await showSession(service.deps, speaker)).toMatchObject({ status: 'ok' });
    expect(await forgetExpired(service.deps)).toBe(0);
    service.clock.now = new Date('2026-12-24T14:11:00Z');
    expect(await showSession(service.deps, speaker)).toEqual({ status: 'expired', because: 'expired' });
    expect(await takeTurn(service.deps, message({ choice: 'oui' }, { opens: false }))).toMatchObject({
      status: 'expired',
    });
    expect(await forgetExpired(service.deps)).toBe(4);
  });

  test('a phone number that comes back after the retention begins anew, and its old hash is gone', async () => {
    const phone = { channel: 'sms', contact: '+33600000000' } as const;
    await takeTurn(service.deps, message({ choice: 'themes' }, phone));
    const [old] = await service.db.select().from(turns);
    service.clock.now = new Date('2027-01-24T14:00:00Z');
    const taken = await takeTurn(service.deps, message({ choice: 'themes' }, phone));
    expect(taken).toMatchObject({ status: 'ok', prompt: { step: 'accueil/themes', progress: { done: 1 } } });
    expect(
      await service.db
        .select()
        .from(turns)
        .where(eq(turns.session, old?.session ?? '')),
    ).toHaveLength(1);
    expect(await service.db.select().from(turns)).toHaveLength(2);
  });
});
