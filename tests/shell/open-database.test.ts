import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatorError } from '../../src/config.ts';
import { openDatabase } from '../../src/node/open-database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a path in a folder that does not exist is told to the operator', () => {
  const path = join(folder, 'absent', 'base.sqlite');
  expect(() => openDatabase(path)).toThrow(OperatorError);
  expect(() => openDatabase(path)).toThrow(`« ${path} » n’existe pas`);
});

test('a path that cannot be written is told to the operator', () => {
  // A folder in the place of the file cannot be written by anyone, root included.
  const path = join(folder, 'base.sqlite');
  mkdirSync(path);
  expect(() => openDatabase(path)).toThrow('ne peut pas écrire la base de données');
});

test('a file that is not a database is told, and left as it is', () => {
  const path = join(folder, 'base.sqlite');
  writeFileSync(path, 'ceci n’est pas une base de données, mais une lettre. '.repeat(50));
  expect(() => openDatabase(path)).toThrow('n’est pas une base de données, ou il est abîmé');
});

test('a good path opens, migrated', async () => {
  const { db, close } = openDatabase(join(folder, 'base.sqlite'));
  await expect(db.query.turns.findMany()).resolves.toEqual([]);
  close();
});
