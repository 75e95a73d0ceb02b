import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage } from '../../src/cli/coverage/coverage.ts';
import { call, runTool, type Said } from '../support/command.ts';
import { openLoaded } from '../support/loaded.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-coverage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Looks at the real data. */
const look = (...args: string[]): Promise<Said> =>
  call((words, terminal) => coverage(words, terminal, openLoaded), args);

const RENT = ['--departement', '41', '--besoin', 'impaye-loyer'];

describe('the coverage of the territory', { timeout: 60_000 }, () => {
  test('gives, and only gives, JSON: each of the 267 communes of Loir-et-Cher with its house; and draws them on a map', async () => {
    const svg = join(folder, 'carte.svg');
    const { code, out, err } = await runTool(['coverage', ...RENT, '--json', '--svg', svg]);
    expect(err).toBe('');
    expect(code).toBe(0);
    const { cells, communes, departements, empty, needs, total } = JSON.parse(out);
    expect(departements).toEqual([{ code: '41', nom: 'Loir-et-Cher' }]);
    expect(cells).toHaveLength(267);
    expect(communes).toHaveLength(267);
    expect(empty).toEqual([]);
    expect(needs).toMatchObject([{ code: 'impaye-loyer', cells: 267 }]);
    const of = (commune: string) => cells.find((cell: { commune: string }) => cell.commune === commune);
    expect(of('41269')).toMatchObject({
      place: { nom: 'MDS de Vendôme', type: 'mds' },
      why: 'C’est la maison du Département dans votre commune.',
      telephone: '02 54 58 41 41',
      telephone_of: 'Standard du Département de Loir-et-Cher',
      weaknesses: expect.arrayContaining(['no_phone']),
    });
    // Amboise is nearer and belongs to another département.
    expect(of('41189').place.commune).toBe('Veuzain-sur-Loire');
    expect(total.by_weakness.far).toBe(
      cells.filter(({ distance_km }: { distance_km: number }) => distance_km > 25).length,
    );
    const map = readFileSync(svg, 'utf8').replaceAll('\u00a0', ' ');
    expect(map.match(/<path d="M[^"]+Z" fill="#\w{6}">/g)).toHaveLength(267);
    expect(map).toContain(' km, MDS de Vendôme, Vendôme</title>');
    expect(map).not.toMatch(/NaN|undefined|https?:(?!\/\/www\.w3\.org)/);
  });

  test('says in French what is missing and where', async () => {
    const { code, out } = await look(...RENT);
    expect(code).toBe(0);
    expect(out).toContain('267 communes × 1 besoin = 267 réponses');
    expect(out).toContain('Aucune réponse vide');
    expect(out).toMatch(/^ +\d+ +\d+ % {2}à plus de 25 km$/m);
    expect(out).toMatch(/^Je n’arrive plus à payer mon loyer +0 +\d+ +[\d,]+ km +[\d,]+ km {2}[^ ].* \(41\)$/m);
    const worst = out.slice(out.indexOf('Les 10 communes')).trim().split('\n').slice(2);
    expect(worst).toHaveLength(10);
    const distances = worst.map((line) => Number(line.match(/([\d,]+) km {2}\D/)?.[1]?.replace(',', '.')));
    expect(distances).toEqual(distances.toSorted((a, b) => b - a));
    expect(distances[9]).toBeGreaterThan(10);
  });

  test.each([
    { args: ['--departement', '75'], says: 'Le département « 75 » n’est pas couvert. Il y a : 41, 37.' },
    { args: ['--vite'], says: 'Ces arguments ne sont pas compris : --vite' },
    {
      args: ['--departement', '41', '--besoin', 'rsa', '--svg', 'pas-de-dossier/carte.svg'],
      says: 'La carte ne peut pas être écrite dans « pas-de-dossier/carte.svg »',
    },
  ])('tells what is wrong with $args', async ({ args, says }) => {
    const { code, err } = await look(...args);
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync('pas-de-dossier')).toBe(false);
  });
});
