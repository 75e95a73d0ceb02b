import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { OperatorError } from '../../src/config.ts';
import { loadData } from '../../src/node/load-data.ts';
import { openSqlite } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/running.ts';

let data: string;
let remove: () => void;
const { db, close } = openSqlite(':memory:', 'drizzle');
beforeEach(() => {
  const { folder, remove: removeFolder } = temporaryFolder();
  remove = () => removeFolder();
  data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => remove());
afterAll(close);

const refusal = async () => {
  const error = await loadData(db, ['41'], data).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return (error as OperatorError).message;
};
const someStructures = () => {
  const [name = ''] = readdirSync(join(data, 'structures')).filter((file) => file.includes('41'));
  return join(data, 'structures', name);
};

test('an operator is told which data file is damaged, and where', async () => {
  const file = someStructures();
  writeFileSync(file, '"une colonne\nsans fin');
  const says = await refusal();
  expect(says).toContain(file);
  expect(says).toMatch(/ligne \d/);
});

test('an operator is told when the communes are gone', async () => {
  rmSync(join(data, 'communes'), { recursive: true });
  expect(await refusal()).toContain('communes');
});

test('the good data loads, and loads again without harm', async () => {
  await loadData(db, ['41'], data);
  await loadData(db, ['41'], data);
  expect((await db.query.communes.findFirst({ where: (town, { eq }) => eq(town.code_insee, '41018') }))?.nom).toBe(
    'Blois',
  );
});
