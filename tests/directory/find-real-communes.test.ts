import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { spellings } from '../../src/directory/communes/commune-names.ts';
import { writtenDepartement } from '../../src/directory/communes/departements-france.ts';
import { createDirectory } from '../../src/directory/create.ts';
import { readDataset } from '../../src/directory/dataset.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { nameKey } from '../../src/directory/rows/commune-row.ts';
import { readContentData } from '../../src/directory/rows/content-data.ts';
import { type Content, serving } from '../../src/engine/content.ts';
import { plain } from '../../src/letters.ts';
import { placeAnswer } from '../../src/session/place-answer.ts';
import { openSqlite } from '../../src/store/open.ts';
import { ASKED, NONE, TAKEN } from '../support/commune-cases.ts';

/** What people write about where they live, among all the communes of France. */

const TERRITOIRES = ['41', '37'];
const written: Content = {
  flows: {},
  facts: {},
  dangers: {},
  seconds: { offers: [], advice: [] },
  hash: '',
  ...readContentData('data'),
};
const dataset = readDataset('data', TERRITOIRES);
const served = dataset.communes.filter(({ departement }) => TERRITOIRES.includes(departement));
let directory: Directory;

beforeAll(async () => {
  const { db } = openSqlite(':memory:', 'drizzle');
  await loadDirectory(db, dataset);
  directory = createDirectory(db, serving(written, TERRITOIRES));
});

/** What a conversation makes of the words: the commune it takes, those it asks about, or nothing. */
async function heard(text: string): Promise<string> {
  const found = await directory.findCommunes(text);
  const answer = placeAnswer('commune', found);
  const name = (code: unknown) => `${found.find(({ code_insee }) => code_insee === code)?.nom} (${String(code)})`;
  if (answer.kind === 'answered') return name(answer.set.commune);
  const { candidates } = answer as { candidates: string[] };
  return candidates.length > 0 ? `? ${candidates.slice(0, 3).map(name).join(', ')}` : 'rien';
}

describe('a commune that is surely meant is taken', () => {
  test.each(TAKEN)('« %s » is %s', async (text, commune) => {
    expect(await heard(text)).toBe(commune);
  });
});

describe('a commune that is only perhaps meant is asked about', () => {
  test.each(ASKED)('« %s » → %s', async (text, communes) => {
    expect(await heard(text)).toBe(communes);
  });
});

describe('what names no commune is never taken for one', () => {
  test.each(NONE)('« %s »', async (text) => {
    expect(await heard(text)).toBe('rien');
  });
});

describe('whoever lives in a served commune', () => {
  const commune = fc.constantFrom(...served);
  const keys = new Set(dataset.names.map(({ cle }) => cle));
  const isAnother = (text: string) =>
    writtenDepartement(text) !== null || spellings(nameKey(text)).some((name) => keys.has(name));
  /** The ways in which people write a name right. */
  const manners: ((nom: string) => string)[] = [
    (nom) => nom,
    (nom) => nom.toUpperCase(),
    (nom) => nom.toLowerCase(),
    (nom) => nom.normalize('NFD').replace(/\p{M}/gu, ''),
    (nom) => nom.replaceAll('-', ' '),
    (nom) => nom.replaceAll(' ', '-'),
    (nom) => nom.replace(/Saint(e?)(?=[- ])/g, 'St$1'),
    (nom) => nom.replace(/Saint(e?)-/g, 'st$1. '),
    (nom) => plain(nom).replaceAll(' ', ''),
  ];

  test('is understood at once, however they write its name', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const { nom, code_insee } of served) {
      for (const write of manners) {
        const [first] = await directory.findCommunes(write(nom));
        if (first?.code_insee !== code_insee || first.match !== 'exact') wrong.push(write(nom));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is offered it among the first five when one letter is dropped, doubled or swapped', {
    timeout: 60_000,
  }, async () => {
    const slip = fc.tuple(commune, fc.nat(), fc.constantFrom('dropped', 'doubled', 'swapped'));
    await fc.assert(
      fc.asyncProperty(slip, async ([{ nom, code_insee }, at, how]) => {
        const text = misspell(plain(nom), at, how);
        fc.pre(nom.length >= 6 && !isAnother(text));
        const found = await directory.findCommunes(text);
        expect(
          found.slice(0, 5).map((one) => one.code_insee),
          `${nom}: ${text}`,
        ).toContain(code_insee);
      }),
      { numRuns: 600 },
    );
  });
});

function misspell(name: string, at: number, how: string): string {
  const i = at % (name.length - 1);
  const [here = '', next = ''] = [name[i], name[i + 1]];
  if (how === 'dropped') return name.slice(0, i) + name.slice(i + 1);
  if (how === 'doubled') return name.slice(0, i) + here + name.slice(i);
  return name.slice(0, i) + next + here + name.slice(i + 2);
}

test('whatever is written, an answer comes', { timeout: 60_000 }, async () => {
  const text = fc.oneof(
    fc.string({ maxLength: 1000, unit: 'binary' }),
    fc
      .array(fc.constantFrom('rue', 'de', '41000', 'Blois', ',', 'saint', '/', '12', 'paris', 'x'), { maxLength: 200 })
      .map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      for (const one of await directory.findCommunes(said)) expect(one.code_insee).toMatch(/^\w{5}$/);
    }),
    { numRuns: 300 },
  );
});

test('no everyday name is that of another commune', () => {
  const everyday = dataset.names.filter(({ kind }) => kind === 'courant');
  expect(everyday.length).toBeGreaterThan(10);
  const shared = everyday.filter(({ cle, code_insee }) =>
    dataset.names.some((name) => name.cle === cle && name.code_insee !== code_insee),
  );
  expect(shared).toEqual([]);
});

test('no old name is given to a commune that is not there', () => {
  const codes = new Set(dataset.communes.map(({ code_insee }) => code_insee));
  expect(dataset.names.filter(({ code_insee }) => !codes.has(code_insee))).toEqual([]);
});
