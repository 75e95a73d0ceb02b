import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDangers, readPhrases } from '../../src/directory/rows/read-phrases.ts';
import { readDanger } from '../../src/understanding/danger.ts';

/**
 * The bank of dangers, in two halves that only the letters of a phrase decide. Patterns are mended by looking at half A;
 * half B tells what is missed of sentences nobody looked at: never read its phrases to mend a pattern.
 */
type Half = 'A' | 'B';
const LOOKALIKES = 'sosies';
/** Needs whose phrases often say a danger: they are no measure of false alarms. */
const OFTEN_DANGER = new Set(
  'crise-suicidaire violences-conjugales urgence-secours enfant-danger maltraitance-vulnerable victime-infraction hebergement jeune-sans-soutien aide-alimentaire sante-mentale'.split(
    ' ',
  ),
);

function halfOf(phrase: string): Half {
  let hash = 2166136261;
  for (const letter of phrase) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) & 1 ? 'B' : 'A';
}

const bank = readDangers('data').map(({ kind, text }) => ({
  kind,
  text,
  half: halfOf(text),
  heard: readDanger(text)?.key,
}));
const pleas = bank.filter(({ kind }) => kind !== LOOKALIKES);
const ofDanger = new Set(pleas.map(({ text }) => text));
const lookalikes = bank.filter(({ kind }) => kind === LOOKALIKES);
const ordinary = readPhrases('data')
  .filter(({ needs, text }) => needs.every((need) => !OFTEN_DANGER.has(need)) && !ofDanger.has(text))
  .map(({ text, needs }) => ({
    kind: needs[0] as string,
    text,
    half: halfOf(text),
    heard: readDanger(text)?.key,
  }));

type Row = (typeof bank)[number];
const share = (rows: readonly Row[], right: (row: Row) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(right).length / rows.length;
const isHeard = ({ heard }: Row): boolean => heard !== undefined;
const isExact = ({ heard, kind }: Row): boolean => heard === kind;
const inHalf = (rows: readonly Row[], half: Half): Row[] => rows.filter((row) => row.half === half);
const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);

it('tells how it hears the bank', () => {
  const lines = [...Map.groupBy(pleas, ({ kind }) => kind), ['all', pleas] as const].map(([kind, rows]) => {
    const halves = (['A', 'B'] as const).map((half) => {
      const some = inHalf(rows, half);
      return `${half} heard ${percent(share(some, isHeard))} kind ${percent(share(some, isExact))}`;
    });
    return `${kind.padEnd(26)}${halves.join('   ')}`;
  });
  for (const [name, rows] of Object.entries({ lookalikes, ordinary }))
    lines.push(
      `${name.padEnd(26)}A alarm ${percent(share(inHalf(rows, 'A'), isHeard))}              B alarm ${percent(share(inHalf(rows, 'B'), isHeard))}`,
    );
  console.log(lines.join('\n'));
  expect(pleas.length).toBeGreaterThan(1000);
});

// A little under what is measured: raised when it gets better, never lowered to pass.
describe.each([
  { half: 'A' as const, recall: 0.98, kind: 0.86, alarms: 0.05 },
  { half: 'B' as const, recall: 0.68, kind: 0.56, alarms: 0.15 },
])('half $half of the bank', ({ half, recall, kind, alarms }) => {
  it('is heard', () => {
    expect(share(inHalf(pleas, half), isHeard)).toBeGreaterThanOrEqual(recall);
    expect(share(inHalf(pleas, half), isExact)).toBeGreaterThanOrEqual(kind);
  });

  it('alarms few of those who only look in danger', () => {
    expect(share(inHalf(lookalikes, half), isHeard)).toBeLessThanOrEqual(alarms);
  });

  it('alarms few of those who are in none', () => {
    expect(share(inHalf(ordinary, half), isHeard)).toBeLessThanOrEqual(0.03);
  });
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
