import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { communes, turns } from '../../src/store/tables.ts';
import { eachService, toCommune } from '../support/conversation.ts';

/** A phone that shares where it is, when the service asks where the person lives. */

const service = eachService();
const { say } = service;
beforeEach(async () => {
  const put = (code: string, latitude: number, longitude: number) =>
    service.db.update(communes).set({ latitude, longitude }).where(eq(communes.code_insee, code));
  await put('41269', 47.79952, 1.06457);
  await put('41003', 47.79758, 1.10205);
  await put('41018', 47.58126, 1.3049);
});

const inBlois = { position: { latitude: 47.5821234, longitude: 1.3059876 } };
/** 900 m from the middle of Vendôme, and 1,900 m from that of Areines. */
const betweenVendomeAndAreines = { position: { latitude: 47.7987654, longitude: 1.0765432 } };

test('someone in the middle of Blois is in Blois', async () => {
  expect((await say(...toCommune(), inBlois)).given.at(-1)?.answer).toBe('Blois');
});

test('someone between two communes chooses theirs', async () => {
  const prompt = await say(...toCommune(), betweenVendomeAndAreines);
  expect(prompt).toMatchObject({ step: 'commune', notice: { code: 'ambiguous' } });
  expect(prompt.question?.choices?.map(({ label }) => label).sort()).toEqual(['Areines', 'Vendôme']);
  expect((await say({ choice: '41003' })).given.at(-1)?.answer).toBe('Areines');
});

test('only the commune is kept: the position is nowhere in the database', async () => {
  await say(...toCommune(), betweenVendomeAndAreines, inBlois);
  const kept = JSON.stringify(await service.db.select().from(turns));
  expect(kept).toContain('41018');
  for (const digits of ['47.79', '1.07', '7987654', '0765432', '47.58', '5821234', '3059876', 'latitude', 'position']) {
    expect(kept).not.toContain(digits);
  }
});

test('someone far from France is asked kindly for a name', async () => {
  const prompt = await say(...toCommune(), { position: { latitude: 51.507, longitude: -0.128 } });
  expect(prompt).toMatchObject({ step: 'commune', notice: { code: 'outside_france' } });
  expect(prompt.notice?.says.join(' ')).toContain('Écrivez le nom de votre commune');
});

test('a position shared where it is not asked changes nothing', async () => {
  expect(await say(...toCommune(), { text: 'Vendôme' }, inBlois)).toMatchObject({
    step: 'impaye-loyer/locataire',
    notice: { code: 'not_offered' },
  });
});
