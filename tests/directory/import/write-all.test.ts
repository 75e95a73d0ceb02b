import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAll } from '../../../src/directory/import/write-all.ts';
import { folderOf } from '../../support/small-sources.ts';

test('when one département cannot be written, none is, and nothing is left beside', () => {
  const folder = folderOf({ 'a.csv': 'avant', 'b.csv': 'avant' });
  mkdirSync(join(folder, 'b.csv.tmp'));
  const texts = new Map(['a.csv', 'b.csv'].map((file) => [join(folder, file), 'après']));
  expect(() => writeAll(texts)).toThrow('Rien n’a changé');
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'b.csv.tmp']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('avant');
});

test('when one cannot be put in its place, those that were are put back', () => {
  const folder = folderOf({ 'a.csv': 'avant' });
  mkdirSync(join(folder, 'c.csv'));
  const texts = new Map(['a.csv', 'b.csv', 'c.csv'].map((file) => [join(folder, file), 'après']));
  expect(() => writeAll(texts)).toThrow('Rien n’a changé');
  expect(readdirSync(folder)).toEqual(['a.csv', 'c.csv']);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('avant');
});
