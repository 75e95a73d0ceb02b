import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatorError } from '../../src/config.ts';
import { secretKeyBeside } from '../../src/node/secret-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the key of the first start is found again at the next, by its owner only', () => {
  const database = join(folder, 'base.sqlite');
  const key = secretKeyBeside(database);
  expect(key.length).toBeGreaterThanOrEqual(43);
  expect(secretKeyBeside(database)).toBe(key);
  expect(readFileSync(`${database}.key`, 'utf8').trim()).toBe(key);
  expect(statSync(`${database}.key`).mode & 0o777).toBe(0o600);
});

test('two services have two keys', () => {
  expect(secretKeyBeside(join(folder, 'a'))).not.toBe(secretKeyBeside(join(folder, 'b')));
});

test('a database in memory leaves no key on the disk', () => {
  expect(secretKeyBeside(':memory:')).not.toBe(secretKeyBeside(':memory:'));
});

test('a damaged key is not replaced in silence', () => {
  writeFileSync(join(folder, 'base.key'), 'court');
  expect(() => secretKeyBeside(join(folder, 'base'))).toThrow(OperatorError);
  expect(() => secretKeyBeside(join(folder, 'base'))).toThrow('abîmée');
});

test('a folder that does not exist is told', () => {
  expect(() => secretKeyBeside(join(folder, 'absent', 'base'))).toThrow('ne peut pas écrire sa clé');
});
