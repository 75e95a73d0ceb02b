import { expect, test } from 'vitest';
import { type Cell, cellOf, cover, isEmpty, needsWithDoors } from '../../src/directory/coverage/coverage.ts';
import { fromTheWorst, tally, tallyBy } from '../../src/directory/coverage/tally.ts';
import type { Structure } from '../../src/directory/rows/read-structures.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { content, directoryOf, inTown, place } from '../support/little-directory.ts';
import { amboise, blois, rilly, tours, vendome } from '../support/little-towns.ts';

const TUESDAY = new Date('2026-11-24T09:00:00Z');
const national = new Set(content.helplines.map(({ numero }) => numero));

const checked = { verified_on: '2026-10-01' };
const mdsBlois = place({
  id: 'mds-blois',
  types: ['mds'],
  ...inTown(blois),
  telephone: '02 54 00 00 00',
  ...checked,
});
const mdsAmboise = place({
  id: 'mds-amboise',
  types: ['mds'],
  ...inTown(amboise),
  telephone: '02 47 30 48 48',
  ...checked,
});
const franceServices = place({
  id: 'fs-blois',
  types: ['france-services'],
  ...inTown(blois),
  telephone: '02 54 11 11 11',
  to_verify: true,
  ...checked,
});
/** Nobody knows in which commune. */
const cafNowhere = place({ id: 'caf-41', types: ['caf'], telephone: '32 30' });

async function covered(structures: Structure[], communes: { code_insee: string }[], needs: string[]): Promise<Cell[]> {
  const asked = { directory: await directoryOf(structures), at: TUESDAY, national };
  const codes = communes.map(({ code_insee }) => code_insee);
  const cells: Cell[] = [];
  for await (const cell of cover(asked, codes, needs)) cells.push(cell);
  return cells;
}

test('asks for each commune and each need, one need at a time', async () => {
  const cells = await covered([mdsBlois, franceServices], [blois, rilly], ['loyer', 'demarche']);
  expect(cells.map(({ commune, need, place }) => [commune, need, place?.id])).toEqual([
    ['41018', 'loyer', 'mds-blois'],
    ['41018', 'demarche', 'fs-blois'],
    ['41189', 'loyer', 'mds-blois'],
    ['41189', 'demarche', 'fs-blois'],
  ]);
});

test('leaves out the question that no place answers', () => {
  expect(needsWithDoors(content.needs).map(({ code }) => code)).not.toContain('meteo');
  expect(needsWithDoors(content.needs)).toHaveLength(content.needs.length - 1);
});

test('tells the house of a resident of Rilly, why it is theirs, how far it is and its number', async () => {
  const [cell] = await covered([mdsBlois, mdsAmboise], [rilly], ['loyer']);
  expect(cell).toEqual({
    commune: '41189',
    need: 'loyer',
    place: { id: 'mds-blois', nom: 'mds-blois', type: 'mds', commune: 'Blois' },
    why: expect.stringContaining('la plus proche dans votre département'),
    distance_km: 18.5,
    telephone: '02 54 00 00 00',
    telephone_of: null,
    weaknesses: [],
  });
});

test.each([
  ['someone whose house is 30 km away', mdsBlois, vendome, 'loyer', ['far']],
  ['someone whose house is 18 km away', mdsBlois, rilly, 'loyer', []],
  ['someone whose house is nowhere in the directory', mdsAmboise, blois, 'loyer', ['generic']],
  ['someone whom only a national line can tell where to go', mdsBlois, blois, 'rsa', ['generic', 'line_only']],
  ['someone for whom the line itself is the door', mdsBlois, blois, 'suicide', ['line_only']],
  ['someone sent to a place that nobody checked', franceServices, rilly, 'demarche', ['unverified']],
  ['someone sent to a place that is on no map', cafNowhere, blois, 'rsa', ['unlocated']],
  [
    'someone who must call the Département to reach the house',
    { ...mdsBlois, telephone: null },
    blois,
    'loyer',
    ['unverified', 'no_phone'],
  ],
  [
    'someone whose house was last called two years ago',
    { ...mdsBlois, verified_on: '2024-10-01' },
    blois,
    'loyer',
    ['old'],
  ],
  ['someone whose house bears no date', { ...mdsBlois, verified_on: null }, blois, 'loyer', ['old']],
])('finds weak the answer to %s', async (_who, structure, commune, need, weak) => {
  const [cell] = await covered([structure], [commune], [need]);
  expect(cell?.weaknesses).toEqual(weak);
  expect(cell && isEmpty(cell)).toBe(false);
});

test('finds an answer strong the day somebody calls the place and writes it down', async () => {
  const old = { ...mdsBlois, verified_on: '2015-07-13', to_verify: true };
  const [before] = await covered([old], [blois], ['loyer']);
  expect(before?.weaknesses).toEqual(['unverified', 'old']);
  const [called] = await covered([{ ...old, verified_contact: '2026-11-23', to_verify: false }], [blois], ['loyer']);
  expect(called?.weaknesses).toEqual([]);
  const [whole] = await covered([{ ...old, verified_on: '2026-11-23', to_verify: false }], [blois], ['loyer']);
  expect(whole?.weaknesses).toEqual([]);
});

test('sees the person who has nowhere to go, and the one who has nobody to call', async () => {
  const directory = await directoryOf([mdsBlois]);
  const needs = [{ code: 'loyer', outcome: null }];
  const plan: Plan = await directory.plan({ needs, facts: { commune: '41018' }, dangers: [] }, TUESDAY);
  const told = (places: Plan['places']) => isEmpty(cellOf('41018', 'loyer', { ...plan, places }, national));
  const [house, ...others] = plan.places;
  expect(told(plan.places)).toBe(false);
  expect(told([])).toBe(true);
  expect(told([{ ...house!, telephone: null }, ...others])).toBe(true);
  // A second door is help, not an answer.
  expect(told(others)).toBe(true);
});

test('counts what is known: the median between two distances, the farthest, each weakness', async () => {
  const cells = await covered([mdsBlois], [blois, rilly, vendome, tours], ['loyer']);
  const counted = tally(cells);
  expect(cells.map(({ distance_km }) => distance_km)).toEqual([0, 18.5, 30.2, null]);
  expect(counted).toMatchObject({ cells: 4, empty: 0, weak: 2, median_km: 18.5 });
  expect(counted.worst?.commune).toBe(vendome.code_insee);
  expect(counted.by_weakness).toMatchObject({ generic: 1, far: 1, unverified: 0 });
  expect(tally(cells.slice(0, 2)).median_km).toBe(9.3);
  expect(tally([])).toMatchObject({ cells: 0, median_km: null, worst: null });
});

test('puts first the commune with an empty answer, then the one whose doors are unknown or far, then by distance', () => {
  const cell = (commune: string, cell: Partial<Cell>): Cell => ({
    commune,
    need: 'loyer',
    place: { id: 'a', nom: 'a', type: 'mds', commune: null },
    why: null,
    distance_km: 1,
    telephone: '17',
    telephone_of: null,
    weaknesses: [],
    ...cell,
  });
  const cells = [
    cell('près', {}),
    cell('moins près', { distance_km: 9 }),
    cell('sans lieu', { distance_km: null, weaknesses: ['generic'] }),
    cell('vide', { place: null }),
  ];
  expect(fromTheWorst(tallyBy(cells, 'commune')).map(([name]) => name)).toEqual([
    'vide',
    'sans lieu',
    'moins près',
    'près',
  ]);
});
