import { expect, test } from 'vitest';
import { createHealth } from '../../src/health.ts';
import type { Db } from '../../src/store/db.ts';
import { openSqlite } from '../../src/store/open.ts';
import { openLoaded } from '../support/loaded.ts';

const open = () => openSqlite(':memory:', 'drizzle');
const ask = async (db: Db, path: string) => {
  const response = await createHealth(db).request(path);
  return { status: response.status, body: (await response.json()) as unknown };
};

test('the service lives before it can serve', async () => {
  const { db, close } = open();
  expect(await ask(db, '/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  expect(await ask(db, '/readyz')).toEqual({
    status: 503,
    body: { status: 'unavailable', says: 'L’annuaire n’est pas encore chargé.' },
  });
  close();
});

test('it can serve once the directory is loaded', async () => {
  const { db, close } = await openLoaded();
  expect(await ask(db, '/readyz')).toEqual({ status: 200, body: { status: 'ok' } });
  close();
});

test('it says when the database does not answer', async () => {
  const { db, close } = open();
  close();
  expect(await ask(db, '/readyz')).toEqual({
    status: 503,
    body: { status: 'unavailable', says: 'La base de données ne répond pas.' },
  });
});
