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
