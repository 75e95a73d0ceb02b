import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/engine/fold.ts';
import type { Happened } from '../../src/engine/turn.ts';
import { answered, log } from '../support/turns.ts';

describe('what is known is what the turns add up to', () => {
  test('the last answer to a step stands, whatever came between', () => {
    const turns = log(answered('commune', '41269'), answered('accueil/entree', 'themes'), answered('commune', '41018'));
    expect(fold(turns).answers.commune?.value).toBe('41018');
  });

  test('going back takes one answer away and keeps the others', () => {
    const turns = log(answered('a', '1'), answered('b', '2'), { kind: 'reverted', step: 'b' });
    expect(Object.keys(fold(turns).answers)).toEqual(['a']);
  });

  test('starting again forgets the answers but stays discreet about a danger', () => {
    const turns = log({ ...answered('a', '1'), danger: 'violence/couple' }, { kind: 'restarted' });
    const folded = fold(turns);
    expect(folded.answers).toEqual({});
    expect(folded.dangers).toEqual([]);
    expect(folded.met).toEqual(['violence/couple']);
  });

  test('what was not understood is counted until something is', () => {
    const lost: Happened = { kind: 'rejected', reason: 'not_understood', candidates: [] };
    expect(fold(log(lost, lost, lost)).misunderstood).toBe(3);
    expect(fold(log(lost, lost, answered('a', '1'), lost)).misunderstood).toBe(1);
  });

  test('an answer that replaces a list drops what was chosen from the old list', () => {
    const turns = log(answered('accueil/entendus', ['rsa']), {
      kind: 'answered',
      set: { mots: ['x'] },
      drop: ['accueil/entendus'],
    });
    expect(fold(turns).answers['accueil/entendus']).toBeUndefined();
  });

  test('when an answer was given is kept, because some rules look at the hour', () => {
    const turns = log(answered('a', '1'), answered('b', '2'));
    expect(fold(turns).answers.b?.at).toBe(turns[1]?.at);
  });

  test('folding any prefix of any log never fails', () => {
    const happened = fc.oneof(
      fc
        .record({ key: fc.string(), value: fc.oneof(fc.string(), fc.array(fc.string())) })
        .map(({ key, value }) => answered(key, value)),
      fc.string().map((step) => ({ kind: 'reverted' as const, step })),
      fc.constant({ kind: 'restarted' as const }),
      fc.constant<Happened>({ kind: 'rejected', reason: 'not_understood', candidates: [] }),
      fc.constant({ kind: 'asked' as const, for: 'human' as const }),
    );
    fc.assert(
      fc.property(fc.array(happened), fc.nat(), (all, cut) => {
        const turns = log(...all).slice(0, cut);
        expect(fold(turns).last).toBe(turns.at(-1) ?? null);
      }),
    );
  });
});
