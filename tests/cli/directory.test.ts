import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directory } from '../../src/cli/directory/directory.ts';
import { call, runTool, type Said } from '../support/command.ts';
import { temporaryFolder } from '../support/running.ts';

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = temporaryFolder());
});
afterAll(() => remove());

const env = { TERRITOIRES: '41' };

/** Asks it of the real data. */
const asked = (...args: string[]): Promise<Said> => call(directory, args, { env });

/** Asks it of the data/ of a folder. */
const askedIn = (cwd: string, ...args: string[]): Promise<Said> =>
  call((words, terminal) => directory(words, terminal, join(cwd, 'data')), args, { env });

const rows = (dir: string, file: string): { id: string; structure_id?: string }[] =>
  JSON.parse(readFileSync(join(dir, file), 'utf8'));

describe('the export to data.inclusion', { timeout: 60_000 }, () => {
  test('writes two arrays into a folder that it makes, and nothing else anywhere', async () => {
    const before = readdirSync('.').sort();
    const dir = join(folder, 'nouveau', 'dossier');
    const { code, out, err } = await asked('export', 'data-inclusion', dir, '--json');
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
    const { code, out, err } = await asked('export', 'data-inclusion', file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`« ${file} »`);
    expect(err).not.toContain('at ');
  });

  test.each([[['export']], [['export', 'data-inclusion']], [['export', 'autre', 'dossier']]])(
    'shows what can be asked when %j is not enough',
    async (args) => {
      const { code, err } = await asked(...args);
      expect(code).toBe(2);
      expect(err).toContain('export data-inclusion DOSSIER');
    },
  );
});

describe('the import of a file', { timeout: 60_000 }, () => {
  const LIST = 'id,nom,types,code_insee,telephone\nepi,Épicerie solidaire,aide-alimentaire,41018,02 54 00 00 00\n';

  /** A folder with its own data/, and a file received there. */
  function received(text: string): string {
    const cwd = join(folder, `import-${readdirSync(folder).length}`);
    mkdirSync(cwd);
    cpSync('data', join(cwd, 'data'), { recursive: true });
    writeFileSync(join(cwd, 'recu.csv'), text);
    return cwd;
  }
  const structures = (cwd: string) => readdirSync(join(cwd, 'data', 'structures')).sort();

  test('says what it would do, then does it, then has nothing left to do; a pipe sees no progress', async () => {
    const cwd = received(LIST);
    const before = structures(cwd);
    const tried = await askedIn(cwd, 'import', 'csv', join(cwd, 'recu.csv'), '--dry-run');
    expect([tried.code, tried.err]).toEqual([0, '']);
    expect(tried.out).toContain('1 lieu ajouté\n      Épicerie solidaire (csv--epi)');
    expect(tried.out).toContain('Essai : rien n’est écrit.');
    expect(structures(cwd)).toEqual(before);

    const done = await askedIn(cwd, 'import', 'csv', join(cwd, 'recu.csv'), '--json');
    expect([done.code, done.err]).toEqual([0, '']);
    expect(JSON.parse(done.out)).toMatchObject({ written: true, added: [{ id: 'csv--epi' }], refused: [] });
    expect(structures(cwd)).toEqual([...before, 'csv-41.csv'].sort());
    const again = await askedIn(cwd, 'import', 'csv', join(cwd, 'recu.csv'), '--essai');
    expect(again.out).toContain('0 lieu ajouté\n  0 lieu changé\n  0 lieu fermé\n  1 lieu inchangé');
  });

  test('a file that is refused says why in a sentence, with exit code 1', async () => {
    const cwd = received(`${LIST}"jamais fermé`);
    const before = structures(cwd);
    const { code, out, err } = await runTool(['directory', 'import', 'csv', 'recu.csv'], { env, cwd });
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'Le fichier recu.csv est refusé : un guillemet n’est jamais fermé : il a sans doute été coupé.\nRien n’a changé.\n',
    );
    expect(structures(cwd)).toEqual(before);
  });

  test.each([
    [['import']],
    [['import', 'csv']],
    [['import', 'ailleurs', 'recu.csv']],
    [['import', 'constructor', 'recu.csv']],
    [['import', 'csv', 'recu.csv', 'deux.csv']],
    [['import', 'csv', 'recu.csv', '--esai']],
  ])('shows what can be asked when %j is not clear, with exit code 2', async (args) => {
    const { code, err } = await asked(...args);
    expect(code).toBe(2);
    expect(err).toContain('SOURCE : data-inclusion, france-services, annuaire, mairies, mds, partenaires, csv');
  });
});
