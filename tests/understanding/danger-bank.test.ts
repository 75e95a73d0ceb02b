import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDangers, readPhrases } from '../../src/directory/rows/read-phrases.ts';
import { readDanger } from '../../src/understanding/danger.ts';

/** The bank as it was learnt: what it says of danger must be heard, and nothing else. What was never learnt is measured by exam.test.ts. */
const LOOKALIKES = 'sosies';
/** Needs whose phrases often say a danger: they are no measure of false alarms. */
const OFTEN_DANGER = new Set(
  'crise-suicidaire violences-conjugales urgence-secours enfant-danger maltraitance-vulnerable victime-infraction hebergement jeune-sans-soutien aide-alimentaire sante-mentale'.split(
    ' ',
  ),
);

const bank = readDangers('data').map(({ kind, text }) => ({ kind, text, heard: readDanger(text)?.key }));
const pleas = bank.filter(({ kind }) => kind !== LOOKALIKES);
const lookalikes = bank.filter(({ kind }) => kind === LOOKALIKES);
const ofDanger = new Set(pleas.map(({ text }) => text));
const ordinary = readPhrases('data')
  .filter(({ needs, text }) => needs.every((need) => !OFTEN_DANGER.has(need)) && !ofDanger.has(text))
  .map(({ text, needs }) => ({ kind: needs[0] as string, text, heard: readDanger(text)?.key }));

type Row = (typeof bank)[number];
const isHeard = ({ heard }: Row): boolean => heard !== undefined;
const share = (rows: readonly Row[], right: (row: Row) => boolean): number => rows.filter(right).length / rows.length;

// A little under what is measured: raised when it gets better, never lowered to pass.
it.each(Object.entries(Object.groupBy(pleas, ({ kind }) => kind)))('%s is heard in what was learnt', (_kind, rows) => {
  expect(share(rows ?? [], isHeard)).toBeGreaterThanOrEqual(0.98);
  expect(share(rows ?? [], ({ heard, kind }) => heard === kind)).toBeGreaterThanOrEqual(0.8);
});

it('alarms few of those who only look in danger, and of those who are in none', () => {
  expect(share(lookalikes, isHeard)).toBeLessThanOrEqual(0.05);
  expect(share(ordinary, isHeard)).toBeLessThanOrEqual(0.03);
});

it('never alarms who asks for nothing of ours', () => {
  expect(ordinary.filter((row) => row.kind === 'hors-sujet' && isHeard(row)).map(({ text }) => text)).toEqual([]);
});

describe('in another language', () => {
  it.each([
    ['Help me please, he has a knife', 'immediate-danger'],
    ['my husband hits me', 'violence/couple'],
    ['I have nowhere to sleep', 'tonight'],
    ['زوجي يضربني كل يوم', 'violence/couple'],
    ['أُريدُ أن أموت', 'suicide'],
    ['النجدة', 'immediate-danger'],
    ['чоловік мене б’є', 'violence/couple'],
    ['Допоможіть, будь ласка', 'immediate-danger'],
    ['не хочу жити', 'suicide'],
    ['Kocam beni dövüyor', 'violence/couple'],
    ['Yardım edin, yangın var', 'immediate-danger/fire'],
    ['mi marido me pega', 'violence/couple'],
    ['quiero morir', 'suicide'],
    ['não tenho onde dormir', 'tonight'],
    ['tenho fome', 'tonight/hunger'],
  ])('%s', (text, key) => {
    expect(readDanger(text)?.key).toBe(key);
  });

  it.each(['hello, where is the town hall?', 'hola, busco trabajo', 'merhaba', 'добрий день', 'مرحبا', 'bom dia'])(
    'a greeting is no danger: %s',
    (text) => {
      expect(readDanger(text)).toBeNull();
    },
  );
});

describe('ten thousand characters', () => {
  const phrases = readFileSync('data/phrases/dangers/sosies.txt', 'utf8');
  it.each([
    ['look-alikes', phrases.repeat(2).slice(0, 10_000)],
    ['words that begin every pattern', 'il me mon mari tape la maison fume plus rien '.repeat(300).slice(0, 10_000)],
    ['letters of another script', 'مكان мене ніде '.repeat(800).slice(0, 10_000)],
  ])('are read in a moment: %s', (_name, text) => {
    const start = performance.now();
    readDanger(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
