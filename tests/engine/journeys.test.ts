import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../../src/content.generated.ts';
import { type Answer, type Asked, UNKNOWN, WORDS } from '../../src/engine/answer.ts';
import { fold } from '../../src/engine/fold.ts';
import { type Position, resolve } from '../../src/engine/resolve.ts';
import { rules } from '../../src/engine/rules.ts';
import { say } from '../../src/engine/say.ts';
import type { Turn } from '../../src/engine/turn.ts';
import { answered, given, log } from '../support/turns.ts';

/** The authored content itself, walked by people who answer anything that is offered. */

const codes = content.needs.map(({ code }) => code);

/** Something that this question offers, picked by a number. */
function pick(asked: Asked, dice: number): Answer {
  if (asked.kind === 'place') return dice % 3 === 0 ? UNKNOWN : '41269';
  if (asked.kind === 'number') return String(dice);
  const ids = asked.choices.map(({ id }) => id);
  const one = ids[dice % ids.length] as string;
  if (asked.kind === 'choice') return one;
  const another = ids[(dice >> 3) % ids.length] as string;
  return one === another || [one, another].includes('none') ? [one] : [one, another];
}

/** Answers every question until the plan. */
function walk(dice: number[], start: Record<string, Answer> = {}): { answers: Record<string, Answer>; end: Position } {
  const answers = { ...start };
  for (let count = 0; count < 60; count++) {
    const position = resolve(content, given(answers));
    if (position.at === 'plan') return { answers, end: position };
    answers[position.key] = pick(position.asked, dice[count % dice.length] ?? 0);
  }
  throw new Error(`no end in sight: ${JSON.stringify(answers)}`);
}

const dice = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 30 });

describe('whatever people answer', () => {
  test('every conversation ends in a plan with at least one need', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const { end } = walk(throws);
        expect(end.at).toBe('plan');
        expect(end.needs.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test.each(codes)('whoever says « %s » in their own words comes to its plan', (code) => {
    for (let first = 0; first < 8; first++) {
      const start = { 'accueil/entree': WORDS, [WORDS]: [code], 'accueil/besoins_entendus': [code] };
      expect(walk([first, first + 1, first + 2], start).end.needs).toContain(code);
    }
  });

  test('every answer given can be changed, and put back, and the position is the same', () => {
    fc.assert(
      fc.property(dice, fc.nat(), fc.nat(), (throws, which, other) => {
        const { answers, end } = walk(throws);
        const changed = end.accepted[which % end.accepted.length];
        if (!changed) return;
        resolve(content, given({ ...answers, [changed.key]: pick(changed.asked, other) }));
        expect(resolve(content, given(answers))).toEqual(end);
      }),
      { numRuns: 200 },
    );
  });

  test('every prefix of a conversation has a position and a prompt', () => {
    fc.assert(
      fc.property(dice, fc.nat(), (throws, cut) => {
        const { end } = walk(throws);
        const turns: Turn[] = log(...end.accepted.map(({ key, value }) => answered(key, value)));
        const folded = fold(turns.slice(0, cut % (turns.length + 1)));
        const position = resolve(content, folded.answers);
        const prompt = say(content, folded, position, {});
        expect(prompt.step === null).toBe(position.at === 'plan');
        expect(prompt.exits.map(({ command }) => command)).toContain('human');
      }),
      { numRuns: 200 },
    );
  });

  test('the questions still to come are never more than announced', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const answers: Record<string, Answer> = {};
        let announced = Number.POSITIVE_INFINITY;
        for (let count = 0; count < 60; count++) {
          const position = resolve(content, given(answers));
          const left = say(content, fold([]), position, {}).progress.left;
          if (left !== null) {
            expect(left).toBeLessThanOrEqual(announced);
            announced = left - 1;
          }
          if (position.at === 'plan') return;
          answers[position.key] = pick(position.asked, throws[count % throws.length] ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('named rules', () => {
  const know = (at: string) => ({ answers: {}, needs: [], at: new Date(at) });
  test.each([
    ['16 h 59 in winter', '2026-11-24T15:59:00Z', false],
    ['17 h in winter', '2026-11-24T16:00:00Z', true],
    ['17 h in summer', '2026-07-24T15:00:00Z', true],
    ['7 h 59', '2026-11-24T06:59:00Z', true],
    ['8 h', '2026-11-24T07:00:00Z', false],
  ])('soir_ou_nuit: %s in Paris', (_, at, expected) => {
    expect(rules.soir_ou_nuit?.(know(at))).toBe(expected);
  });
});
