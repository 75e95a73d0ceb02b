import { expect, test } from 'vitest';
import { listOf } from '../../src/directory/choosing/lists.ts';
import { readRegister } from '../../src/directory/choosing/read-register.ts';
import { weekOf } from '../../src/directory/choosing/register.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { openSqlite } from '../../src/store/open.ts';
import { datasetOf, inTown, place } from '../support/little-directory.ts';
import { blois, rilly } from '../support/little-towns.ts';

const week = parseWeek('Mo-Fr 09:00-12:00');
const house = place({ id: 'house', types: ['mds', 'autonomie'], ...inTown(blois), semaine_accueil: week });

async function registerOf(...structures: Parameters<typeof datasetOf>[0]) {
  const { db } = openSqlite(':memory:', 'drizzle');
  await loadDirectory(db, datasetOf(structures));
  return readRegister(db);
}

test('knows a place by all that it offers, for the territory of each offer', async () => {
  const register = await registerOf(house, place({ id: 'hall', types: ['mairie', 'ccas'], ...inTown(rilly) }));
  const idsOf = (lieu: string, code: string) =>
    [...listOf(register.lists, lieu, code)].map((member) => register.structures[member]?.id);
  expect(idsOf('mds', '41')).toEqual(['house']);
  expect(idsOf('autonomie', '41')).toEqual(['house']);
  expect(idsOf('ccas', '41189')).toEqual(['hall']);
  expect(idsOf('ccas', '41')).toEqual([]);
  expect(idsOf('mds', '75')).toEqual([]);
  expect(idsOf('piscine', '41')).toEqual([]);
});

test('does not hold a place that is announced or of which nothing is known', async () => {
  const shut = (['annonce', 'inconnu'] as const).map((statut) => place({ ...house, id: statut, statut }));
  expect((await registerOf(house, ...shut)).structures.map(({ id }) => id)).toEqual(['house']);
});

test('puts a place without a point in the middle of its commune, and one without a commune nowhere', async () => {
  const own = place({ ...house, id: 'own', latitude: 47.6, longitude: 1.3 });
  const nowhere = place({ id: 'nowhere', types: ['mds'] });
  const { structures } = await registerOf(house, own, nowhere);
  expect(structures.map(({ point }) => point)).toEqual([
    { latitude: blois.latitude, longitude: blois.longitude },
    { latitude: 47.6, longitude: 1.3 },
    null,
  ]);
});

test('holds the same hours once', async () => {
  const { structures } = await registerOf(house, { ...house, id: 'twin' });
  expect(structures[0]?.accueil).not.toBeNull();
  expect(structures[0]?.accueil).toBe(structures[1]?.accueil);
  expect(weekOf(structures[0]?.accueil ?? null)).toEqual(week);
});

test('takes the day its contact was checked for that of the place', async () => {
  const checked = { ...house, verified_on: '2024-08-01', verified_contact: '2026-10-02' };
  const { structures } = await registerOf(checked, { ...house, id: 'row', verified_on: '2024-08-01' });
  expect(structures.map(({ verified_on }) => verified_on)).toEqual(['2026-10-02', '2024-08-01']);
});
