import { describe, expect, test } from 'vitest';
import { judgePhrase } from '../../../src/cli/eval/judge-phrase.ts';
import { Phrase, type Urgency } from '../../../src/cli/eval/phrase.ts';
import { scorePhrases } from '../../../src/cli/eval/score.ts';
import { rank } from '../../../src/cli/eval/shares.ts';
import type { Understood } from '../../../src/understanding/understood.ts';

/** A sentence that is calm and about the rent, but for what is told. */
const phrase = (more: Partial<Phrase> = {}): Phrase => ({
  ...Phrase.parse({ id: 'p', text: 'p', needs: ['loyer'], urgent: 'none', difficulty: 'easy' }),
  ...more,
});
const judge = (more: Partial<Phrase>, needs: string[], urgent: Urgency = 'none') =>
  judgePhrase(phrase(more), { needs, urgent });

describe('someone’s first need', () => {
  test('is right when it is the first one annotated, or one that may also come first', () => {
    expect(judge({}, ['loyer']).top1).toBe(true);
    expect(judge({ acceptable: ['dettes'] }, ['dettes']).top1).toBe(true);
  });

  test('is wrong when it is only their second need, or comes second', () => {
    expect(judge({ needs: ['loyer', 'rsa'] }, ['rsa', 'loyer']).top1).toBe(false);
    expect(judge({}, ['rsa', 'loyer']).top1).toBe(false);
  });

  test('is among the three when any of their needs is', () => {
    expect(judge({ needs: ['loyer', 'rsa'] }, ['apl', 'rsa']).top3).toBe(true);
    expect(judge({ acceptable: ['dettes'] }, ['apl', 'dettes']).top3).toBe(true);
    expect(judge({}, ['apl', 'rsa']).top3).toBe(false);
  });
});

test('someone with several needs counts by how many are found, someone with one does not count', () => {
  expect(judge({ needs: ['loyer', 'rsa', 'apl'] }, ['rsa', 'loyer', 'caf']).several).toEqual({ found: 2, of: 3 });
  expect(judge({}, ['loyer']).several).toBeNull();
});

describe('someone in danger', () => {
  test('is missed when none is heard', () => {
    expect(judge({ urgent: 'suicide' }, ['loyer'])).toMatchObject({ danger: false, kind: false, alarm: null });
  });

  test('is heard, but wrongly, when another danger is answered', () => {
    expect(judge({ urgent: 'suicide' }, [], 'medical')).toMatchObject({ danger: true, kind: false });
    expect(judge({ urgent: 'suicide', urgent_acceptable: ['medical'] }, [], 'medical').kind).toBe(true);
  });

  test('does not count where hearing none is admitted too', () => {
    const verdict = judge({ urgent: 'violence', urgent_acceptable: ['none'] }, []);
    expect(verdict).toMatchObject({ danger: null, kind: null, alarm: null });
  });
});

describe('someone who is in no danger', () => {
  test('is alarmed for nothing when one is heard', () => {
    expect(judge({}, [], 'suicide')).toMatchObject({ alarm: true, danger: null });
    expect(judge({}, [])).toMatchObject({ alarm: false });
  });

  test('does not count where a danger is admitted, unless the sentence only looks like one', () => {
    expect(judge({ urgent_acceptable: ['suicide'] }, [], 'suicide').alarm).toBeNull();
    expect(judge({ urgent_acceptable: ['suicide'], lookalike: true }, [], 'medical').alarm).toBe(true);
  });
});

describe('the score of some sentences', () => {
  const understood = (danger: string | null, ...needs: string[]): Understood => ({
    danger,
    needs: needs.map((code) => ({ code, score: 1 })),
    facts: {},
    manner: null,
    who: 'unknown',
  });
  const heard: Record<string, Understood> = {
    loyer: understood(null, 'loyer', 'apl'),
    loyers: understood(null, 'loyer', 'apl'),
    adieu: understood('suicide/someone', 'crise'),
    rien: understood(null),
    meteo: understood(null, 'transport'),
    ordi: understood('medical', 'secours'),
    bail: understood('violence', 'loyer'),
  };
  const phrases = [
    phrase({ id: '1', text: 'loyer' }),
    phrase({ id: '2', text: 'loyers', needs: ['loyer', 'rsa'], difficulty: 'multi' }),
    phrase({ id: '3', text: 'adieu', needs: ['crise'], urgent: 'suicide', difficulty: 'danger' }),
    phrase({ id: '4', text: 'rien', needs: ['hors-sujet'], difficulty: 'oos' }),
    phrase({ id: '5', text: 'meteo', needs: ['hors-sujet'], difficulty: 'oos' }),
    phrase({ id: '6', text: 'ordi', needs: ['hors-sujet'], acceptable: ['internet'], lookalike: true }),
    phrase({ id: '7', text: 'bail' }),
  ];
  const score = scorePhrases(phrases, (text) => heard[text] as Understood);

  test('counts shares over those concerned only', () => {
    expect(score).toMatchObject({
      rows: 7,
      top1: 5 / 7,
      top3: 5 / 7,
      multi_recall: 1 / 2,
      danger_recall: 1,
      danger_kind: 1,
      false_alarms: 2,
      false_alarm_rate: 2 / 6,
      out_of_scope: 1 / 3,
    });
    expect(score.by_difficulty.oos).toEqual({ rows: 2, top1: 1 / 2, top3: 1 / 2 });
    expect(score.by_need['hors-sujet']).toEqual({ rows: 3, top1: 1 / 3, top3: 1 / 3 });
  });

  test('tells what was taken for what, as often as it was', () => {
    expect(score.confusions).toEqual([
      { expected: 'hors-sujet', got: 'transport', count: 1 },
      { expected: 'hors-sujet', got: 'secours', count: 1 },
    ]);
    const often = [...phrases, phrase({ id: '8', text: 'ordi', needs: ['hors-sujet'] })];
    expect(scorePhrases(often, (text) => heard[text] as Understood).confusions[0]).toEqual({
      expected: 'hors-sujet',
      got: 'secours',
      count: 2,
    });
  });

  test('tells the ten most frequent confusions and no more', () => {
    const many = Array.from({ length: 12 }, (_, at) => phrase({ id: `${at}`, needs: [`besoin-${at}`] }));
    expect(scorePhrases(many, () => understood(null, 'autre')).confusions).toHaveLength(10);
  });

  test('tells the needs that are not always right, the worst first, the more asked for of two as bad', () => {
    expect(score.worst_needs).toEqual([{ code: 'hors-sujet', right: 1, asked: 3 }]);
    const wrong = ['apl', 'rsa', 'rsa'].map((code, at) => phrase({ id: `w${at}`, text: 'rien', needs: [code] }));
    expect(scorePhrases([...wrong, ...phrases], (text) => heard[text] as Understood).worst_needs).toEqual([
      { code: 'rsa', right: 0, asked: 2 },
      { code: 'apl', right: 0, asked: 1 },
      { code: 'hors-sujet', right: 1, asked: 3 },
    ]);
  });

  test('times each sentence many times, once warm, and is not moved by a call that something disturbed', () => {
    const calls = new Map<string, number>();
    const busy = (text: string): Understood => {
      const nth = (calls.get(text) ?? 0) + 1;
      calls.set(text, nth);
      // A call in a hundred waits for twenty milliseconds.
      if (nth % 100 === 0) for (const until = performance.now() + 20; performance.now() < until; );
      return heard[text] as Understood;
    };
    expect(scorePhrases(phrases, busy).p99_us).toBeLessThan(5_000);
    expect([...calls.values()].every((count) => count > 400)).toBe(true);
  });

  test('lists what to look at, with what was expected and what was understood', () => {
    expect(score.failures.map(({ id }) => id)).toEqual(['2', '5', '6', '7']);
    expect(score.failures[2]).toEqual({
      id: '6',
      expected: { needs: ['hors-sujet'], acceptable: ['internet'], urgent: 'none' },
      got: { needs: ['secours'], urgent: 'medical' },
    });
  });

  test('has no share where no one is concerned', () => {
    expect(scorePhrases(phrases.slice(0, 1), () => understood(null, 'loyer'))).toMatchObject({
      danger_recall: null,
      multi_recall: null,
      out_of_scope: null,
    });
  });
});

test('a rank is the value that this share of them does not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect([rank(hundred, 0.5), rank(hundred, 0.99), rank([7], 0.99)]).toEqual([50, 99, 7]);
});
