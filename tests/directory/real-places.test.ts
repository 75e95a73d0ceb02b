import { beforeAll, expect, test } from 'vitest';
import { metresBetween, type Point, pointOf } from '../../src/directory/communes/distance.ts';
import { createDirectory } from '../../src/directory/create.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { readContentData } from '../../src/directory/rows/content-data.ts';
import { type Content, serving } from '../../src/engine/content.ts';
import type { Card, Plan } from '../../src/engine/plan.ts';
import { openSqlite } from '../../src/store/open.ts';

/** The real data: what every resident of Loir-et-Cher and Indre-et-Loire would be told. */

const TUESDAY = new Date('2026-11-24T14:10:00Z');
const TERRITOIRES = ['41', '37'];
const written: Content = {
  flows: {},
  facts: {},
  dangers: {},
  seconds: { offers: [], advice: [] },
  hash: '',
  ...readContentData('data'),
};
const content = serving(written, TERRITOIRES);
const needs = content.needs.filter(({ place_first }) => place_first !== 'aucun');
const dataset = readDataset('data', TERRITOIRES);
const served = dataset.communes.filter(({ departement }) => TERRITOIRES.includes(departement));
let directory: Directory;

beforeAll(async () => {
  const { db } = openSqlite(':memory:', 'drizzle');
  await loadDirectory(db, dataset);
  directory = createDirectory(db, content);
});

const planned = (codes: string[], facts: Record<string, string>): Promise<Plan> =>
  directory.plan({ needs: codes.map((code) => ({ code, outcome: null })), facts, dangers: [] }, TUESDAY);

test('every commune has, for every need, its first door with a number that answers', { timeout: 60_000 }, async () => {
  expect(served).toHaveLength(539);
  expect(content.needs).toHaveLength(62);
  const wrong: string[] = [];
  for (const { code_insee } of served) {
    const { places } = await planned(
      needs.map(({ code }) => code),
      { commune: code_insee },
    );
    for (const { code, place_first } of needs) {
      const door = places.find(({ types, serves }) => types.includes(place_first) && serves.includes(code));
      if (!door?.telephone || door.second_door) wrong.push(`${code_insee} ${code}`);
    }
    wrong.push(...places.filter((card) => isWrong(card, code_insee)).map(({ id }) => `${code_insee} ${id}`));
  }
  expect(wrong).toEqual([]);
});

/** A door that stands for a territory the person does not live in, or that is said open without hours. */
function isWrong({ id, type, horaires, open, telephone }: Card, commune: string): boolean {
  const row = dataset.structures.find((structure) => structure.id === id);
  const zone = content.lieux.find(({ code }) => code === type)?.zone;
  const away = row !== undefined && !zone?.includes('france') && row.departement !== commune.slice(0, 2);
  return (
    away || (row && row.statut !== 'ouvert') || !telephone || (open.state === 'open' && !horaires && row !== undefined)
  );
}

test('never sends who is afraid of a partner to a mediation, not even for the separation', async () => {
  const where = { commune: '41018' };
  const mediates = ({ places }: Plan) => places.some(({ types }) => types.includes('mediation-familiale'));
  expect(mediates(await planned(['separation-pension'], where))).toBe(true);
  expect(mediates(await planned(['violences-conjugales', 'separation-pension'], where))).toBe(false);
  for (const danger of ['violence/couple', 'immediate-danger/couple']) {
    const needs = [{ code: 'separation-pension', outcome: null }];
    expect(mediates(await directory.plan({ needs, facts: where, dangers: [danger] }, TUESDAY)), danger).toBe(false);
  }
});

test('sends a resident of Rilly-sur-Loire to a house of Loir-et-Cher, never to Amboise', async () => {
  const [house] = (await planned(['impaye-loyer'], { commune: '41189' })).places;
  expect(house).toMatchObject({ type: 'mds', commune: 'Veuzain-sur-Loire' });
});

test('sends residents of Contres, Montrichard and Fréteval to a house that is open', async () => {
  for (const commune of ['41059', '41151', '41095']) {
    const [house] = (await planned(['impaye-loyer'], { commune })).places;
    expect(house?.id).toMatch(/^mds--mds41-/);
    expect(house?.commune).not.toMatch(/Controis|Montrichard|Fréteval/);
  }
});

test('tells in Vendôme, on a Tuesday afternoon, that the house is closed and when it opens', async () => {
  const [house] = (await planned(['impaye-loyer'], { commune: '41269' })).places;
  expect(house).toMatchObject({
    nom: 'MDS de Vendôme',
    open: { state: 'closed', next: 'Rouvre demain à\u00a09\u00a0h' },
    open_phone: { state: 'closed', next: 'Répond de nouveau demain à\u00a09\u00a0h\u00a030' },
    telephone: '02 54 58 41 41',
    telephone_of: 'Standard du Département de Loir-et-Cher',
  });
});

test.each([
  ['Rilly-sur-Loire', '41189', /^Veuzain-sur-Loire$/],
  ['Saint-Aignan', '41198', /^Selles-sur-Cher$/],
  ['Chisseaux, 6 km from Montrichard', '37073', /^Amboise$|^Bléré$|^Loches$/],
  ['Authon, 5 km from Château-Renault', '41007', /^Vendôme$/],
  ['Joué-lès-Tours', '37122', /^Joué-lès-Tours$/],
  ['Saint-Cyr-sur-Loire, in Tours Métropole', '37214', /./],
])('keeps the residents of %s in a house of their own département', async (_, commune, expected) => {
  const [house] = (await planned(['impaye-loyer'], { commune })).places;
  expect(house?.commune).toMatch(expected);
  expect(house?.competent.zone).toBe(commune.startsWith('41') ? 'Loir-et-Cher' : 'Indre-et-Loire');
});

test.each([
  ['Chisseaux', '37073', 'Montrichard Val de Cher'],
  ['Cangey', '37043', 'Veuzain-sur-Loire'],
  ['Authon', '41007', 'Château-Renault'],
  ['Saint-Aignan', '41198', 'Saint-Aignan'],
])(
  'sends the residents of %s to the nearest France services, across the border or not',
  async (_, commune, expected) => {
    const [desk] = (await planned(['demarche-en-ligne'], { commune })).places;
    expect(desk).toMatchObject({ type: 'france-services', commune: expected, competent: { zone: 'toute la France' } });
  },
);

test('sends a carer of Orçay to no place farther than another that would help them', async () => {
  const [place] = (await planned(['aidant-repit'], { commune: '41168' })).places;
  const orcay = pointOf(served.find(({ code_insee }) => code_insee === '41168')) as Point;
  const others = dataset.structures.filter(
    ({ types, statut, departement }) => types.includes('repit') && statut === 'ouvert' && departement === '41',
  );
  const nearest = Math.min(...others.map((other) => metresBetween(orcay, whereIs(other))));
  expect(others.length).toBeGreaterThan(1);
  expect(place?.distance_km).toBeCloseTo(nearest / 1000, 0);
});

/** Its own point, or that of its commune. */
const whereIs = (row: (typeof dataset.structures)[number]): Point =>
  (pointOf(row) ?? pointOf(served.find(({ code_insee }) => code_insee === row.code_insee))) as Point;

test('gives the residents of Orléans the France services near them, and says whose territory it is', async () => {
  const plan = await planned(['demarche-en-ligne', 'impaye-loyer'], { commune: '45234' });
  expect(plan.places[0]).toMatchObject({ type: 'france-services', commune: 'Orléans' });
  expect(plan.places[0]?.generic).toBeUndefined();
  expect(plan.places[1]).toMatchObject({ type: 'mds', generic: true });
  expect(plan.says[0]).toContain('(45)');
});

test('sends to a France services that moves only with a word to call first', async () => {
  const itinerant = new Set<string>();
  for (const { code_insee } of served) {
    const [card] = (await planned(['demarche-en-ligne'], { commune: code_insee, mobilite: 'sans_voiture' })).places;
    if (!card?.itinerant) continue;
    itinerant.add(card.nom);
    expect(card.open).toMatchObject({ state: 'unknown', now: expect.stringContaining('appelez') });
  }
  expect(itinerant.size).toBeGreaterThan(0);
});

test.each([
  ['vendome', '41269'],
  ['St Aignan', '41198'],
  ['41000', '41018'],
  ['Blois 41', '41018'],
  ['onzain', '41167'],
  ['contres', '41059'],
  ['Tours', '37261'],
  ['Orléans', '45234'],
  ['romorantin', '41194'],
  ['Sainte-Maure-de-Touraine', '37226'],
  ['la ville aux clercs', '41275'],
  ['ville aux clercs', '41275'],
  ['Ste Maure', '37226'],
  ['saint amand', '41199'],
])('knows « %s » among all the communes of France', async (text, code) => {
  expect((await directory.findCommunes(text))[0]?.code_insee).toBe(code);
});

test('knows nothing of « xyzzy », and gives all the communes of 41100', async () => {
  expect(await directory.findCommunes('xyzzy')).toEqual([]);
  expect(await directory.findCommunes('41100')).toHaveLength(26);
});

test('finds every served commune by its own name', async () => {
  const lost: string[] = [];
  for (const { nom, code_insee } of served) {
    const found = await directory.findCommunes(nom);
    if (!found.some((commune) => commune.code_insee === code_insee && commune.match === 'exact')) lost.push(nom);
  }
  expect(lost).toEqual([]);
});
