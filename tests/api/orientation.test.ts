import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Plan } from '../../src/engine/plan.ts';
import { openService, type Service } from '../support/service.ts';
import { get, problemOf } from './call.ts';

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const json = async <T>(path: string) => (await (await get(service, path)).json()) as T;

describe('GET /communes', () => {
  type Commune = { code_insee: string; nom: string; codes_postaux: string[]; departement: string };

  test('a town written without its accent is found', async () => {
    const [first] = await json<Commune[]>('/communes?q=vendome');
    expect(first).toEqual({ code_insee: '41269', nom: 'Vendôme', codes_postaux: ['41100'], departement: '41' });
  });

  test('where a person lives stays in no cache of the device', async () => {
    expect((await get(service, '/communes?q=bourges')).headers.get('cache-control')).toBe('no-store');
  });

  test('a town that does not exist is an empty list', async () => {
    expect(await json('/communes?q=xyzzy')).toEqual([]);
  });

  test('without a question, it is a 422', async () => {
    await problemOf(await get(service, '/communes'), 422);
    await problemOf(await get(service, '/communes?q=%20'), 422);
  });
});

test('GET /needs lists every need with its theme', async () => {
  const needs = await json<{ code: string; label: string; theme: string }[]>('/needs');
  expect(needs).toHaveLength(service.session.content.needs.length);
  expect(needs.find(({ code }) => code === 'impaye-loyer')).toMatchObject({
    theme: expect.any(String),
    label: expect.any(String),
  });
});

describe('GET /orientation', () => {
  test('a person of Vendôme behind with the rent gets a plan that leads to someone', async () => {
    const plan = await json<Plan>('/orientation?need=impaye-loyer&commune=41269&at=2026-11-24T15:10:00%2B01:00');
    expect(Plan.safeParse(plan).error).toBeUndefined();
    expect(plan.needs.map(({ code }) => code)).toEqual(['impaye-loyer']);
    expect(plan.places[0]).toMatchObject({ type: 'mds', commune: 'Vendôme', second_door: false });
    expect(plan.at).toBe('2026-11-24T14:10:00.000Z');
  });

  test('the needs keep the order in which they were asked, once each', async () => {
    const plan = await json<Plan>('/orientation?need=rsa,impaye-loyer,rsa&commune=41018');
    expect(plan.needs.map(({ code }) => code)).toEqual(['rsa', 'impaye-loyer']);
  });

  test('the clock of the service is used when no moment is given', async () => {
    const plan = await json<Plan>('/orientation?need=rsa&commune=41018');
    expect(plan.at).toBe(service.session.now().toISOString());
  });

  test('who and mobility are taken', async () => {
    const response = await get(service, '/orientation?need=apa-domicile&commune=37261&who=parent&mobility=none');
    expect(response.status).toBe(200);
  });

  test('an unknown need or commune is a 404 that names it', async () => {
    expect((await problemOf(await get(service, '/orientation?need=rsa,licorne&commune=41018'), 404)).detail).toContain(
      '« licorne »',
    );
    expect((await problemOf(await get(service, '/orientation?need=rsa&commune=99999'), 404)).detail).toContain('99999');
  });

  test.each([
    'need=rsa',
    'commune=41018',
    'need=&commune=41018',
    'need=rsa&commune=41018&who=chat',
    'need=rsa&commune=41018&mobility=car',
  ])('?%s is a 422', async (query) => {
    await problemOf(await get(service, `/orientation?${query}`), 422);
  });
});

test.each(['/communes?q=blois', '/needs', '/orientation?need=rsa&commune=41018'])(
  'a page of any site may read %s',
  async (path) => {
    const response = await service.app.request(`/api/v1${path}`, { headers: { Origin: 'https://mairie.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  },
);
