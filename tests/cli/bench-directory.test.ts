import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillCountry, readCountry } from '../../src/cli/bench/directory/country.ts';
import { readFiches } from '../../src/cli/bench/directory/fiche.ts';
import { FICHES, makeFiches } from '../../src/cli/bench/directory/make-fiches.ts';
import { type Measured, measureDatabases } from '../../src/cli/bench/directory/measure.ts';
import { nationalContent } from '../../src/cli/bench/directory/national-content.ts';
import { disagreements, questionsOf } from '../../src/cli/bench/directory/nearest.ts';
import { type Peers, peersOf } from '../../src/cli/bench/directory/peers/all.ts';
import type { Question } from '../../src/cli/bench/directory/peers/peer.ts';
import { makePersons } from '../../src/cli/bench/directory/persons.ts';
import { seeded } from '../../src/cli/bench/directory/random.ts';
import { reportOf } from '../../src/cli/bench/directory/report.ts';
import { type Written, writeDatabases } from '../../src/cli/bench/directory/write.ts';
import { content } from '../../src/content.generated.ts';
import { openSqlite } from '../../src/store/open.ts';

const country = readCountry();
const whole = nationalContent(content, country.communes);
const small = (fiches = makeFiches(200, country.communes, seeded(1))) =>
  fillCountry(country, fiches, 500, content, seeded(2));

/** The databases of a bench of a tiny size. */
const folder = mkdtempSync(join(tmpdir(), 'par-ou-test-'));
let written: Written;
beforeAll(async () => {
  written = await writeDatabases(folder, { fiches: 200, services: 500 }, country);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the whole of France has its 101 départements', () => {
  expect(whole.departements).toHaveLength(101);
  expect(whole.departements.map(({ code }) => code)).toEqual(expect.arrayContaining(['01', '2A', '41', '976']));
});

test('as many places and services are made as are asked for, and the same ones each time', () => {
  expect(FICHES).toBe(62_138);
  const made = small();
  expect(made.structures).toHaveLength(200);
  expect(made.services).toHaveLength(500);
  expect(new Set(made.services.map(({ id }) => id)).size).toBe(500);
  expect(small().services).toEqual(made.services);
});

test('a fiche of a commune that is no more stands in the nearest one of its département', () => {
  const [made] = makeFiches(1, country.communes, seeded(1));
  const inBlois = { latitude: 47.5861, longitude: 1.3359 };
  const [structure] = small([{ ...(made as NonNullable<typeof made>), ...inBlois, code_insee: '41999' }]).structures;
  expect(structure).toMatchObject({ code_insee: '41018', commune: 'Blois', departement: '41', ...inBlois });
  const [next] = small([{ ...(made as NonNullable<typeof made>), ...inBlois, code_insee: '37999' }]).structures;
  expect(next).toMatchObject({ departement: '37' });
});

describe('a file that is not the annuaire', () => {
  test('is refused in one sentence', () => {
    const file = join(folder, 'autre.csv');
    writeFileSync(file, 'nom,age\nA,1\n');
    expect(() => readFiches(file)).toThrow(/n’est pas l’annuaire attendu/);
    expect(() => readFiches(join(folder, 'absent.csv'))).toThrow(/n’existe pas/);
  });
});

describe('the peers of a small country', () => {
  let peers: Peers;
  let questions: Question[];
  beforeAll(async () => {
    const { db, close } = openSqlite(join(folder, 'france.sqlite'), 'drizzle');
    peers = await peersOf(db);
    close();
    questions = questionsOf(makePersons(100, country.communes, whole, seeded(3)), whole, seeded(4));
  });
  afterAll(() => peers.close());

  test('all give the places that looking at each of them gives', async () => {
    expect(peers.exact.map(({ name }) => name)).toEqual([
      'parcours complet',
      'Par où',
      'SQLite R*Tree',
      'Orama geosearch',
    ]);
    expect(questions.length).toBeGreaterThan(80);
    const answered = await Promise.all(questions.map((question) => peers.exact[0]?.nearest(question)));
    expect(answered.filter((places) => places && places.length > 1).length).toBeGreaterThan(5);
    expect(await disagreements(peers.exact, peers.places, questions)).toEqual([]);
  });

  test('one that does not look at competence is caught', async () => {
    const [scan] = peers.exact;
    const differ = await disagreements([scan as NonNullable<typeof scan>, peers.limit], peers.places, questions);
    expect(new Set(differ.map(({ name }) => name))).toEqual(new Set([peers.limit.name]));
  });
});

describe('the whole bench, at a tiny size', () => {
  let measured: Measured;
  let rows: ReturnType<typeof reportOf>;
  beforeAll(async () => {
    measured = await measureDatabases(folder, { near: 10, checked: 10, plans: 10 });
    rows = reportOf(written, measured);
  });

  test('tells each figure beside a peer’s or the most it may be, in the same run', () => {
    expect(measured.differ).toEqual([]);
    expect(rows.filter(({ name }) => name.includes('plus proches')).map(({ against }) => against)).toEqual([
      'parcours complet',
      'SQLite R*Tree',
      'Orama geosearch',
      'limite, geokdbush seul, sans compétence',
    ]);
    expect(rows.every(({ ours, peer }) => Number.isFinite(ours) && peer > 0)).toBe(true);
  });

  test('says of each aim whether it is reached', () => {
    expect(rows.flatMap(({ aim }) => aim?.says ?? [])).toEqual([
      'moins de 5 fois la limite',
      'moins de 2 ms',
      'moins de 1,5 fois plus',
      'moins de 1,5 fois plus',
    ]);
    const one = { p50: 1, p99: 2_001, calls: 1 };
    const slow = { ...one, once: one };
    const [plan] = reportOf(
      { structures: 1, services: 1, readSeconds: 1, makeSeconds: 1, writeSeconds: 1 },
      { ...measured, nearest: [], finding: [], plans: { shipped: slow, two: slow, national: slow } },
    );
    expect(plan?.aim).toEqual({ says: 'moins de 2 ms', reached: false });
  });
});
