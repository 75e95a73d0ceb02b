import { afterAll, beforeAll, expect, test } from 'vitest';
import { openService, type Service } from '../support/service.ts';
import { post, problemOf } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

type Understood = {
  danger: null | { kind: string; helplines: { numero: string; nom: string }[] };
  needs: { code: string; label: string; score: number }[];
  commune: null | { code_insee: string; nom: string };
  who: string;
};
const understand = async (text: string, of = service) =>
  (await (await post(of, '/understand', { text })).json()) as Understood;

test('a person behind with the rent in Vendôme is understood', async () => {
  const understood = await understand('jai 2 mois de loyé de retard a Vendôme');
  expect(understood.danger).toBeNull();
  expect(understood.needs[0]).toMatchObject({ code: 'impaye-loyer', label: expect.stringMatching(/\S/) });
  expect(understood.commune).toEqual({ code_insee: '41269', nom: 'Vendôme' });
});

test('a danger comes with its numbers, each with its name', async () => {
  const { danger } = await understand('mon mari me frappe');
  expect(danger?.kind).toBe('violence');
  expect(danger?.helplines[0]?.numero).toBe('3919');
  expect(danger?.helplines.filter(({ nom }) => nom === '')).toEqual([]);
});

test('a danger is answered even when the database is down', async () => {
  const broken = await openService({ loaded: false });
  broken.close();
  expect((await understand('mon mari me frappe', broken)).danger?.kind).toBe('violence');
});

test('what a person said is in no log line', async () => {
  await understand('mon mari Gontran me frappe à Vendôme');
  expect(JSON.stringify(service.logged)).not.toMatch(/Gontran|Vend/);
});

test('a text that is absent or endless is refused', async () => {
  await problemOf(await post(service, '/understand', {}), 422);
  await problemOf(await post(service, '/understand', { text: 'a'.repeat(20_000) }), 422);
});
