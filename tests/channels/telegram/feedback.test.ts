import { describe, expect, test } from 'vitest';
import { readPress, writePress } from '../../../src/channels/telegram/press.ts';
import { structureNamed } from '../../../src/directory/named-structure.ts';
import { sessionOf } from '../../../src/session/hash.ts';
import { botOfFile } from '../../support/telegram/bot-of-file.ts';

/** Whether the plan helped, and what is wrong on a card, by buttons. */

const here = botOfFile();

async function planned() {
  const person = here.bot.person();
  await person.says('je n’arrive plus à payer mon loyer');
  await person.says('oui');
  await person.says('Blois');
  for (let asked = 0; asked < 6 && !person.read().includes('Votre plan'); asked++) await person.says('non');
  expect(person.read()).toContain('Votre plan');
  const session = sessionOf(here.bot.session.secret, { channel: 'telegram', contact: String(person.chat) });
  const kept = () => here.bot.session.db.query.feedback.findFirst({ where: (row, { eq }) => eq(row.session, session) });
  return { person, kept };
}
const buttonsOf = (shown: { buttons: { text: string }[][] }) => shown.buttons.map((row) => row.map(({ text }) => text));

describe('whether the plan helped', () => {
  test('is asked by the last message, which becomes thanks and keeps its other buttons', async () => {
    const { person, kept } = await planned();
    const count = person.shown().length;
    const before = person.last();
    expect(before.text).toMatch(/Cela vous a-t-il aidé\u00a0\?$/);
    expect(buttonsOf(before)).toContainEqual(['Oui', 'En partie', 'Non']);
    await person.presses('Oui');
    expect(person.shown().length).toBe(count);
    expect(person.last().id).toBe(before.id);
    expect(person.last().text).toMatch(/Merci\. Votre réponse/);
    expect(person.last().text).not.toContain('aidé\u00a0?');
    expect(buttonsOf(person.last()).flat()).toContain('Imprimer, continuer ailleurs');
    expect(await kept()).toMatchObject({ helped: 'yes', channel: 'telegram', departement: '41' });
  });

  test('is no: the number of a person comes with the reasons', async () => {
    const { person, kept } = await planned();
    const numbers = person.last().text.match(/\d{2} \d{2} \d{2} \d{2} \d{2}/g) ?? [];
    await person.presses('Non');
    expect(person.last().text).toContain('02 54 58 41 41');
    for (const number of numbers) expect(person.last().text).toContain(number);
    await person.presses('C’était fermé');
    expect(person.last().text).toContain('Merci, c’est noté.');
    expect(await kept()).toMatchObject({ helped: 'no', reason: 'closed' });
  });

  test('is typed too, where nothing else could be meant', async () => {
    const { person, kept } = await planned();
    const offers = buttonsOf(person.last())
      .flat()
      .some((text) => text.startsWith('+ '));
    await person.says(offers ? 'merci' : 'en partie');
    expect(person.last().text).toMatch(offers ? /Avec plaisir/ : /Merci de nous le dire/);
    expect((await kept())?.helped).toBe(offers ? undefined : 'partly');
  });
});

describe('an error on a card', () => {
  test('is told by two buttons, and kept without who told it', async () => {
    const { person } = await planned();
    await person.presses('Signaler une erreur');
    expect(person.last().text).toMatch(/Qu’est-ce qui est faux/);
    const asked = person.last();
    const data = asked.buttons.flat()[0]?.callback_data ?? '';
    const press = readPress(data);
    await person.presses('Les horaires');
    expect(person.last()).toMatchObject({ id: asked.id, text: expect.stringMatching(/^Merci\./), buttons: [] });
    const rows = await here.bot.session.db.query.reports.findMany();
    expect(rows).toMatchObject([{ kind: 'hours', text: null }]);
    expect(press && 'structure' in press && press.structure).toBe(rows[0]?.structure_id);
    expect(await structureNamed(here.bot.session.db, rows[0]?.structure_id ?? '')).not.toBeNull();
    expect(JSON.stringify(rows)).not.toContain(String(person.chat));
  });

  test('of a plan that is no more can still be told', async () => {
    const { person } = await planned();
    const card = person
      .shown()
      .find(({ buttons }) => buttons.flat().some(({ text }) => text === 'Signaler une erreur'));
    await person.says('/recommencer');
    await person.presses('Signaler une erreur', card);
    expect(person.last().text).toMatch(/Qu’est-ce qui est faux/);
  });

  test('of a place that is gone is said kindly', async () => {
    const { person } = await planned();
    await person.pressesData(writePress({ kind: 'wrong', mark: 'x', structure: 'nulle-part' }));
    expect(person.last().text).toBe('Ce lieu n’est plus dans notre annuaire.');
  });

  test('fits in a button for every place of the directory', async () => {
    const places = await here.bot.session.db.query.structures.findMany({ columns: { id: true } });
    const longest = Math.max(
      ...places.map(
        ({ id }) =>
          new TextEncoder().encode(writePress({ kind: 'report', mark: 'zzzzzzz', what: 'phone', structure: id }))
            .length,
      ),
    );
    expect(longest).toBeLessThanOrEqual(64);
  });
});
