import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDataInclusion } from '../../src/directory/data-inclusion/export.ts';
import type { Service, Structure } from '../../src/directory/data-inclusion/schema.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import { readContentData } from '../../src/directory/rows/content-data.ts';
import { openService, type Service as Running } from '../support/service.ts';
import { TERRITOIRES } from '../support/shipped.ts';
import { get, problemOf } from './call.ts';

type Page<T> = { items: T[]; total: number; page: number; size: number; pages: number };

let service: Running;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const exported = exportDataInclusion(readDataset('data', TERRITOIRES), readContentData('data'));

async function page<T>(path: string): Promise<Page<T>> {
  const response = await get(service, path);
  expect(response.status).toBe(200);
  return (await response.json()) as Page<T>;
}
const structures = (query = '') => page<Structure>(`/structures?size=1000${query}`);
const services = (query = '') => page<Service>(`/services?size=1000${query}`);

/** All the pages of a list, put together. */
async function whole<T>(path: string): Promise<T[]> {
  const first = await page<T>(`${path}?size=300`);
  const others = Array.from({ length: first.pages - 1 }, (_, i) => page<T>(`${path}?size=300&page=${i + 2}`));
  return [first, ...(await Promise.all(others))].flatMap(({ items }) => items);
}

describe('page by page', () => {
  test('a program reads the same rows as in the exported files, once each', async () => {
    expect(await whole('/structures')).toEqual(exported.structures);
    expect(await whole('/services')).toEqual(exported.services);
  });

  test('each page says where it stands', async () => {
    const { items, ...stand } = await page('/structures?page=2&size=7');
    const total = exported.structures.length;
    expect(stand).toEqual({ total, page: 2, size: 7, pages: Math.ceil(total / 7) });
    expect(items).toEqual(exported.structures.slice(7, 14));
  });

  test('past the last page there is nothing, and it is not an error', async () => {
    expect((await page('/services?page=100000')).items).toEqual([]);
  });

  test('a hundred rows are given when no size is asked', async () => {
    expect((await page('/services')).items).toHaveLength(100);
  });
});

describe('filtered', () => {
  test('by commune, the places that stand there and what they offer', async () => {
    const places = await structures('&code_commune=41269');
    expect(places.items.map(({ nom }) => nom)).toContain('MDS de Vendôme');
    expect(new Set(places.items.map(({ code_insee }) => code_insee))).toEqual(new Set(['41269']));
    const offered = await services('&code_commune=41269');
    expect(new Set(offered.items.map(({ code_insee }) => code_insee))).toEqual(new Set(['41269']));
  });

  test('by thématique, or by its whole category', async () => {
    const narrow = await services('&thematiques=famille--soutien-aidants');
    const wide = await services('&thematiques=famille');
    expect(narrow.items.length).toBeGreaterThan(0);
    for (const { thematiques } of narrow.items) expect(thematiques).toContain('famille--soutien-aidants');
    for (const { thematiques } of wide.items)
      expect(thematiques?.some((code) => code.startsWith('famille--'))).toBe(true);
    expect(wide.total).toBeGreaterThan(narrow.total);
    const bearing = exported.services.filter(({ thematiques }) => thematiques?.includes('famille--soutien-aidants'));
    const ids = new Set(bearing.map(({ structure_id }) => structure_id));
    expect((await structures('&thematiques=famille--soutien-aidants')).total).toBe(ids.size);
  });

  test('by place type, announced houses among the structures but not among the services', async () => {
    const houses = (await structures('&types=mds')).items.map(({ id }) => id);
    const offers = (await services('&types=mds')).items.map(({ structure_id }) => structure_id);
    expect(houses).toEqual(expect.arrayContaining(['mds--mds41-blois', 'mds--mds41-freteval']));
    expect(offers).toContain('mds--mds41-blois');
    expect(offers).not.toContain('mds--mds41-freteval');
  });

  test('by sort of service, as data.inclusion means it', async () => {
    const given = await services('&types=information');
    expect(new Set(given.items.map(({ type }) => type))).toEqual(new Set(['information']));
    const ids = (await structures('&types=accompagnement')).items.map(({ id }) => id);
    expect(ids).toContain('mds--mds41-blois');
    expect(ids).not.toContain('mds--mds41-freteval');
  });

  test('a list may be written with commas or by repeating the parameter', async () => {
    const both = await services('&types=adil,caf');
    expect(both.total).toBeGreaterThan((await services('&types=adil')).total);
    expect(await services('&types=adil&types=caf')).toEqual(both);
  });

  test('by several things at once, all of them', async () => {
    const { items } = await services('&types=mds&code_commune=41018&thematiques=logement-hebergement');
    expect(items.map(({ id }) => id)).toEqual(['mds--mds41-blois--mds']);
  });
});

test.each([
  'thematiques=licorne',
  'thematiques=',
  'code_commune=Blois',
  'page=0',
  'page=un',
  'page=1.5',
  'size=0',
  'size=1001',
])('?%s is a 422', async (query) => {
  await problemOf(await get(service, `/structures?${query}`), 422);
  await problemOf(await get(service, `/services?${query}`), 422);
});

test('a commune that does not exist is a 404 that names it', async () => {
  expect((await problemOf(await get(service, '/structures?code_commune=99999'), 404)).detail).toContain('99999');
});

test.each(['/structures', '/services'])('a page of any site may read %s', async (path) => {
  const response = await service.app.request(`/api/v1${path}`, { headers: { Origin: 'https://mairie.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
