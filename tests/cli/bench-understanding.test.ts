import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../src/cli/bench/row.ts';
import { type Exam, setAside } from '../../src/cli/bench/understanding/exam.ts';
import type { Figures, Measured } from '../../src/cli/bench/understanding/measure.ts';
import { needsOf } from '../../src/cli/bench/understanding/peers/engine.ts';
import { reportOf } from '../../src/cli/bench/understanding/report.ts';
import { tableOf } from '../../src/cli/bench/understanding/table.ts';
import { benchUnderstanding } from '../../src/cli/bench/understanding.ts';
import { readDangers, readPhrases } from '../../src/directory/rows/read-phrases.ts';

const PEERS = ['nlp.js', 'MiniSearch', 'Orama', 'SQLite FTS5'];

const NEEDS = ['rsa', 'transport', 'hors-sujet'];
const WORDS = ['zorglub', 'plikatou', 'brindezingue'];
const WAYS = [
  'où demander …',
  'il manque … ce mois',
  'mon frère cherche …',
  '… arrive quand',
  'encore refusé, …',
  'papiers pour …',
  'papiers pour … svp',
  'avant … rien n’allait',
];
const DANGERS = [
  'mon frère ne respire plus',
  'une douleur dans la poitrine',
  'elle a avalé la javel',
  'il saigne beaucoup de la tête',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'par-ou-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A bank of made-up words, that nothing but its own phrases can teach. */
function writeBank(): string {
  const data = join(folder, 'bank');
  mkdirSync(join(data, 'phrases', 'dangers'), { recursive: true });
  const write = (name: string, lines: string[]) => writeFileSync(join(data, 'phrases', name), `${lines.join('\n')}\n`);
  NEEDS.forEach((need, at) => {
    write(`${need}.txt`, [`# ${WORDS[at]}`, ...WAYS.map((way) => way.replace('…', WORDS[at] ?? ''))]);
  });
  write('dangers/medical.txt', DANGERS);
  write('plusieurs.csv', ['phrase,besoins', '"ni zorglub, ni plikatou",rsa|transport']);
  return data;
}

describe('a part of the bank that is set aside', () => {
  const textsOf = (data: string) => [...readPhrases(data), ...readDangers(data)].map(({ text }) => text);
  let exam: Exam;
  let asked: string[];
  let taught: string[];
  let aside: string[];
  beforeAll(() => {
    const bank = writeBank();
    exam = setAside(bank, folder);
    asked = exam.asked.map(({ text }) => text);
    taught = textsOf(exam.data);
    aside = textsOf(bank).filter((text) => !taught.includes(text));
  });

  test('is asked, of every need, and is nowhere in what is taught', () => {
    expect(new Set(exam.asked.map(({ needs }) => needs[0]))).toEqual(new Set(NEEDS));
    expect(asked.filter((text) => taught.includes(text))).toEqual([]);
    expect(taught.length).toBeGreaterThan(2 * asked.length);
    expect(readFileSync(join(exam.data, 'phrases', 'rsa.txt'), 'utf8')).toMatch(/^# zorglub\n/);
  });

  test('keeps together what is nearly the same', () => {
    for (const word of WORDS)
      expect(taught.includes(`papiers pour ${word}`)).toBe(taught.includes(`papiers pour ${word} svp`));
  });

  test('has sentences of danger too, which are not asked', () => {
    const dangers = aside.filter((text) => DANGERS.includes(text));
    expect(dangers).toHaveLength(1);
    expect(asked.filter((text) => DANGERS.includes(text))).toEqual([]);
  });
});

test('the nearest phrases vote for their needs, each by how near it is, and three needs are given', () => {
  const taught = ['rsa', 'apl', 'apl', 'medecin', 'impots'].map((need) => ({ text: '', need }));
  const found = [3, 2, 2, 1, 0.5].map((score, at) => ({ at, score }));
  expect(needsOf(found, taught)).toEqual(['apl', 'rsa', 'medecin']);
  expect(needsOf([], taught)).toEqual([]);
});

describe('the whole bench, on a tiny bank', { timeout: 60_000 }, () => {
  let rows: Row[];
  beforeAll(async () => {
    const file = join(folder, 'demandes.jsonl');
    const line = (id: string, text: string, need: string) =>
      JSON.stringify({ id, text, needs: [need], urgent: 'none', difficulty: 'easy' });
    const lines = [line('1', 'je voudrais zorglub', 'rsa'), line('2', 'question plikatou', 'transport')];
    writeFileSync(file, `${lines.join('\n')}\n`);
    rows = await benchUnderstanding([file], writeBank());
  }, 60_000);

  test('teaches ours and each peer the bank that is given, and asks all the same', () => {
    expect([...new Set(rows.map(({ against }) => against))]).toEqual([...PEERS, 'but']);
    const first = rows.filter(({ name }) => name === 'comprendre : premier choix');
    expect(first.map(({ ours }) => ours)).toEqual([100, 100, 100, 100, 100]);
    expect(first.map(({ peer }) => peer)).toEqual([100, 100, 100, 100, 85]);
  });

  test('gives each figure beside each peer’s, with what the first is of the second', () => {
    expect(rows).toHaveLength(PEERS.length * 5 + 3);
    expect(rows.every(({ ours, peer, ratio }) => ours > 0 && peer > 0 && ratio === ours / peer)).toBe(true);
    expect(rows.at(-1)?.note).toMatch(/^2 phrases du fichier, 29 de la banque apprises/);
  });
});

test('a file that is not of annotated sentences is refused in one sentence', async () => {
  await expect(benchUnderstanding(['nulle-part.jsonl'])).rejects.toThrow('« nulle-part.jsonl » manque');
  await expect(benchUnderstanding(['package.json'])).rejects.toThrow('package.json, ligne 1');
});

describe('the table', () => {
  const spread = { p50: 100, p99: 200, calls: 2 };
  const figures = (more: Partial<Figures>): Figures => ({
    ...{ name: 'Par où', about: 'tout', first: 0.9, three: 0.95, micros: spread, once: spread, seconds: 10 },
    ...more,
  });
  const measured: Measured = {
    taught: 1000,
    timed: 2,
    ours: figures({}),
    peers: [figures({ name: 'Pair', about: 'ainsi réglé', first: 0.45, micros: { ...spread, p99: 50 } })],
  };
  const table = tableOf(reportOf(measured, { asked: 2, from: 'bank' })).replace(/[\u00a0\u202f]/g, ' ');

  test('has a line for ours and one for each peer, with the ratios', () => {
    expect(table).toMatch(/^ +premier choix +parmi trois +p50 +p99 +préparation\n/);
    expect(table).toMatch(/\nPar où +90 % +95 % +100 µs +200 µs +10 s\n/);
    expect(table).toMatch(/\nPair +45 % \(2\) +95 % \(1\) +100 µs \(1\) +50 µs \(4\) +10 s \(1\)\n/);
  });

  test('says how it was measured, how each peer was set, and which aims are reached', () => {
    expect(table).toContain('But, premier choix : au moins 85 % — atteint.');
    expect(table).toContain('But, p99 : moins de 300 µs — atteint.');
    expect(table).toContain('Pair : ainsi réglé.');
    expect(table).toMatch(/Mesuré : 2 phrases de la banque, une sur 10, mises de côté [^\n]*; 1 000 apprises/);
    const slow = { ...measured, ours: figures({ three: 0.94, micros: { ...spread, p99: 301 } }) };
    const missed = tableOf(reportOf(slow, { asked: 2, from: 'file' }));
    expect(missed).toContain('But, parmi trois : au moins 95 % — manqué.');
    expect(missed).toContain('But, p99 : moins de 300 µs — manqué.');
  });
});
