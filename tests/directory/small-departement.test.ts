import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAuthored } from '../../src/cli/authored.ts';
import { cover, isEmpty, needsWithDoors } from '../../src/directory/coverage/coverage.ts';
import { createDirectory } from '../../src/directory/create.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { type Content, serving } from '../../src/engine/content.ts';
import { list } from '../../src/engine/lists.ts';
import { openSqlite } from '../../src/store/open.ts';
import { CHER, copyWithCher, SWITCHBOARD } from '../support/cher.ts';

const TUESDAY = new Date('2026-11-24T09:00:00Z');
const BOURGES = '18033';
const VIERZON = '18279';

/** The service as it starts with these départements on the folder `data`. */
async function serve(data: string, territoires: string[]) {
  const { content, issues } = readAuthored('flows', data);
  const dataset = readDataset(data, territoires);
  const { db } = openSqlite(':memory:', 'drizzle');
  await loadDirectory(db, dataset);
  const served = serving(content as Content, territoires);
  const directory = createDirectory(db, served);
  const plan = (need: string, facts: Record<string, string>) =>
    directory.plan({ needs: [{ code: need, outcome: null }], facts, dangers: [] }, TUESDAY);
  return { content: served, issues, dataset, directory, plan };
}

type Service = Awaited<ReturnType<typeof serve>>;

let data: string;
/** Beside its neighbours, and alone. */
let beside: Service;
let alone: Service;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'par-ou-'));
  copyWithCher(data);
  beside = await serve(data, ['41', '37', '18']);
  alone = await serve(data, ['18']);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true }));

test.each(['beside', 'alone'])('a third département is served by its data files alone: %s', async (how) => {
  const { content, issues, directory, plan } = how === 'beside' ? beside : alone;
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);

  expect(await directory.findCommunes('Vierzon')).toMatchObject([{ code_insee: VIERZON, served: true }]);
  const choices = list('departements', content, { third: false }).map(({ id }) => id);
  expect(choices).toEqual(how === 'beside' ? ['41', '37', '18'] : ['18']);

  const { places, says } = await plan('impaye-loyer', { commune: VIERZON });
  expect(places[0]).toMatchObject({ id: 'mds--bourges', types: ['mds', 'pmi'], telephone: '02 61 91 18 01' });
  expect(places.filter(({ id }) => /^mds--(?!bourges)/.test(id))).toEqual([]);
  expect(says).toEqual([]);

  const [answering] = (await plan('agrement-accueil', { commune: BOURGES })).places;
  expect(answering).toMatchObject({ generic: true, telephone: SWITCHBOARD, telephone_of: 'Standard du Cher' });
});

test.each(['beside', 'alone'])('nobody of the third département is left without a number to call: %s', async (how) => {
  const { content, directory } = how === 'beside' ? beside : alone;
  const needs = needsWithDoors(content.needs).map(({ code }) => code);
  const asked = { directory, at: TUESDAY, national: new Set(content.helplines.map(({ numero }) => numero)) };
  let cells = 0;
  for await (const cell of cover(asked, CHER, needs)) {
    expect(isEmpty(cell), `${cell.commune} ${cell.need}`).toBe(false);
    cells += 1;
  }
  expect(cells).toBe(CHER.length * needs.length);
});

test('a new département has its France services from the national list', async () => {
  const { dataset, plan } = alone;
  const [door] = (await plan('demarche-en-ligne', { commune: BOURGES })).places;
  expect(door).toMatchObject({ type: 'france-services', commune: 'Bourges' });
  const own = dataset.structures.filter(({ types }) => types.includes('france-services'));
  expect(own.length).toBeGreaterThan(10);
  expect(new Set(own.map(({ departement }) => departement))).toEqual(new Set(['18']));
});

test('where the Cher alone is served, Blois is elsewhere, and its France services still known', async () => {
  const { dataset, directory } = alone;
  expect(await directory.commune('41018')).toMatchObject({ nom: 'Blois', served: false });
  expect(dataset.structures.filter(({ departement }) => departement !== '18')).toEqual([]);
  const elsewhere = dataset.elsewhere.structures.filter(({ code_insee }) => code_insee === '41018');
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(new Set(elsewhere.flatMap(({ types }) => types))).toEqual(new Set(['france-services']));
});
