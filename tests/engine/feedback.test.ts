import { describe, expect, test } from 'vitest';
import { feedbackOf } from '../../src/engine/feedback.ts';
import { fold } from '../../src/engine/fold.ts';
import { ratingOf } from '../../src/engine/rating.ts';
import type { Happened } from '../../src/engine/turn.ts';
import { log } from '../support/turns.ts';

/** « Cela vous a-t-il aidé ? », as a fold of what was said. */

describe('what a choice says of a plan', () => {
  test.each([
    ['helped-yes', null, { helped: 'yes' }],
    ['helped-partly', null, { helped: 'partly' }],
    ['why-closed', { helped: 'no' }, { helped: 'no', reason: 'closed' }],
    ['why-closed', { helped: 'no', reason: 'too-far' }, { helped: 'no', reason: 'closed' }],
    ['helped-no', { helped: 'no', reason: 'too-far' }, { helped: 'no', reason: 'too-far' }],
    ['helped-yes', { helped: 'no', reason: 'too-far' }, { helped: 'yes' }],
    ['why-closed', { helped: 'yes' }, null],
    ['why-closed', null, null],
    ['rsa', null, null],
  ] as const)('%s, after %j, is %j', (id, before, rating) => {
    expect(ratingOf(id, before)).toEqual(rating);
  });
});

describe('what is asked beside a plan', () => {
  const asked = (...happened: Happened[]) => feedbackOf(fold(log(...happened)));
  const answered: Happened = { kind: 'answered', set: { commune: '41018' }, drop: [] };

  test('is whether it helped, then what went wrong, then nothing that is not answered', () => {
    expect(asked(answered)).toMatchObject({ about: 'helped', label: 'Cela vous a-t-il aidé ?' });
    expect(asked(answered)?.choices.map(({ label }) => label)).toEqual(['Oui', 'En partie', 'Non']);
    expect(asked(answered, { kind: 'rated', helped: 'no' })).toMatchObject({ about: 'reason' });
    const said = asked(answered, { kind: 'rated', helped: 'no' }, { kind: 'rated', helped: 'no', reason: 'closed' });
    expect(said?.choices.filter(({ chosen }) => chosen)).toEqual([{ id: 'helped-no', label: 'Non', chosen: true }]);
    expect(asked(answered, { kind: 'rated', helped: 'yes' })?.about).toBe('helped');
  });

  test('is asked again after other answers, because they make another plan', () => {
    const rated: Happened = { kind: 'rated', helped: 'yes' };
    for (const other of [
      answered,
      { kind: 'reverted' },
      { kind: 'restarted' },
      { kind: 'joined', set: {} },
    ] as Happened[]) {
      expect(fold(log(answered, rated, other)).rated, other.kind).toBeNull();
    }
    expect(fold(log(answered, rated, { kind: 'asked', for: 'human' })).rated).toEqual({ helped: 'yes' });
  });

  test('is nothing in the reply that gives the numbers of a danger', () => {
    const [turn] = log(answered);
    expect(turn && feedbackOf(fold([{ ...turn, danger: 'violence/couple' }]))).toBeUndefined();
  });
});
