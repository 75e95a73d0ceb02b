import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/running.ts';

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = temporaryFolder());
});
afterAll(() => remove());

/** Runs the real command. */
function directory(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const env = { ...process.env, TERRITOIRES: '41', NO_COLOR: '1' };
    execFile(process.execPath, ['src/start.js', 'directory', ...args], { env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const rows = (dir: string, file: string): { id: string; structure_id?: string }[] =>
  JSON.parse(readFileSync(join(dir, file), 'utf8'));

describe('the export to data.inclusion', { timeout: 60_000 }, () => {
  test('writes two arrays into a folder that it makes, and nothing else anywhere', async () => {
    const before = readdirSync('.').sort();
    const dir = join(folder, 'nouveau', 'dossier');
    const { code, out, err } = await directory('export', 'data-inclusion', dir, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(readdirSync(dir).sort()).toEqual(['services.json', 'structures.json']);
    expect(readdirSync('.').sort()).toEqual(before);
    const [structures, services] = [rows(dir, 'structures.json'), rows(dir, 'services.json')];
    expect(JSON.parse(out)).toEqual({ structures: structures.length, services: services.length });
    const ids = new Set(structures.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(300);
    expect(services.filter(({ structure_id = '' }) => !ids.has(structure_id))).toEqual([]);
  });

  test('says where it could not write', async () => {
    const file = join(folder, 'un-fichier');
    writeFileSync(file, '');
    const { code, out, err } = await directory('export', 'data-inclusion', file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`« ${file} »`);
    expect(err).not.toContain('at ');
  });

  test.each([[['export']], [['export', 'data-inclusion']], [['export', 'autre', 'dossier']]])(
    'shows what can be asked when %j is not enough',
    async (args) => {
      const { code, err } = await directory(...args);
      expect(code).toBe(2);
      expect(err).toContain('export data-inclusion DOSSIER');
    },
  );
});
