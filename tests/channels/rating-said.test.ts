import { describe, expect, test } from 'vitest';
import { ratingSaid } from '../../src/channels/rating-said.ts';
import { feedbackOf } from '../../src/engine/feedback.ts';
import { fold } from '../../src/engine/fold.ts';
import type { Prompt } from '../../src/engine/prompt.ts';
import type { Happened } from '../../src/engine/turn.ts';
import { readDanger } from '../../src/understanding/danger.ts';
import { log } from '../support/turns.ts';

const above = (...happened: Happened[]): Prompt => ({
  step: null,
  says: [],
  feedback: feedbackOf(fold(log({ kind: 'answered', set: {}, drop: [] }, ...happened))),
  exits: [],
  given: [],
  progress: { done: 3, left: 0 },
  discreet: false,
});

describe('someone who answers in words whether it helped', () => {
  test.each([
    ['OUI', 'helped-yes'],
    ['Oui, ça m’a aidé', 'helped-yes'],
    ['en partie', 'helped-partly'],
    ['un peu', 'helped-partly'],
    ['Non.', 'helped-no'],
    ['ça m’a pas aidé', 'helped-no'],
    ['non ça ne m’a pas du tout aidé', 'helped-no'],
  ])('is heard: « %s »', (said, id) => {
    expect(ratingSaid(above(), said)).toBe(id);
  });

  test.each(['non, il va me tuer', 'oui mais j’ai aussi une dette', '1', 'merci', 'je voudrais le RSA', ''])(
    'says something else by « %s »',
    (said) => {
      expect(ratingSaid(above(), said)).toBeNull();
    },
  );

  test('gives a reason by its number or its words, and nothing that was not asked', () => {
    const no = above({ kind: 'rated', helped: 'no' });
    expect(ratingSaid(no, '2')).toBe('why-closed');
    expect(ratingSaid(no, 'C’était fermé')).toBe('why-closed');
    expect(ratingSaid(no, 'trop loin')).toBe('why-too-far');
    expect(ratingSaid(no, '7')).toBeNull();
    expect(ratingSaid(above({ kind: 'rated', helped: 'yes' }), 'non')).toBeNull();
  });

  test('never says a danger by these words', () => {
    const no = above({ kind: 'rated', helped: 'no' });
    const words = no.feedback?.choices.flatMap(({ label, sms = '' }) => [label, sms]) ?? [];
    expect(words.filter((one) => readDanger(one))).toEqual([]);
  });
});
