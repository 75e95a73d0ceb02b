import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { directory } from '../../src/cli/directory/directory.ts';
import { openSqlite } from '../../src/store/open.ts';
import { keepReport } from '../../src/store/reports.ts';
import { structures } from '../../src/store/tables.ts';
import { call } from '../support/command.ts';
import { place } from '../support/little-directory.ts';
import { temporaryFolder } from '../support/running.ts';

/** What a directory keeper reads of the errors that people report. */

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const asked = (...args: string[]) =>
  call(directory, ['reports', ...args], { env: { DATABASE_PATH: join(folder, 'par-ou.sqlite') } });

async function reported() {
  const { db, close } = openSqlite(join(folder, 'par-ou.sqlite'), 'drizzle');
  const blois = { nom: 'MDS de Blois', commune: 'Blois', telephone: '02 54 55 82 82', verified_on: '2026-03-07' };
  await db.insert(structures).values(place({ id: 'mds--blois', types: ['mds'], ...blois }));
  const one = { id: 'a1', structure_id: 'mds--blois', kind: 'phone', text: null, at: Date.UTC(2026, 10, 20) };
  await keepReport(db, one);
  await keepReport(db, { ...one, id: 'b2', kind: 'other', text: 'la porte est à droite', at: Date.UTC(2026, 10, 23) });
  await keepReport(db, { ...one, id: 'c3', structure_id: 'partie', kind: 'closed', at: Date.UTC(2026, 10, 22) });
  close();
}

test('a keeper reads them place by place, the newest first, with what our row says', async () => {
  await reported();
  const { code, out } = await asked();
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'MDS de Blois | Blois | mds--blois',
    '  b2  2026-11-23  Autre chose : « la porte est à droite »',
    '  a1  2026-11-20  Le numéro ne répond pas, ou n’est pas le bon',
    '      dans l’annuaire : 02 54 55 82 82 (vérifié : 2026-03-07)',
    '',
    'Ce lieu n’est plus dans l’annuaire | partie',
    '  c3  2026-11-22  Ce lieu est fermé',
    '',
    'Pour corriger : une ligne de data/corrections.csv. Pour clore : npm run directory -- reports --close ID.',
    '',
  ]);
  const json = JSON.parse((await asked('--json')).out);
  expect(json[0]).toMatchObject({
    structure: 'mds--blois',
    reports: [{ id: 'b2', ours: null }, { ours: '02 54 55 82 82' }],
  });
});

test('a keeper closes one, and it is shown no more', async () => {
  await reported();
  expect((await asked('--close', 'a1')).out).toContain('a1 est traité');
  expect((await asked()).out).not.toContain('a1');
  const again = await asked('--close', 'a1');
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('« a1 »')]);
});

test('a keeper to whom nothing was reported, or who does not say which one to close', async () => {
  expect(await asked()).toMatchObject({ code: 0, out: 'Rien n’est signalé.\n' });
  expect((await asked('--json')).out).toBe('[]\n');
  for (const words of [['--close'], ['a1'], ['--close', 'a1', 'b2']]) expect((await asked(...words)).code).toBe(2);
});
