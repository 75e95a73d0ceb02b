import { describe, expect, test } from 'vitest';
import { Fact, OutcomeStep, QuestionStep } from '../../src/engine/flow.ts';
import { isForSomebody, labelOf, outcomeInThird, questionInThird } from '../../src/engine/third.ts';

/** Who answers on behalf of somebody is spoken to about « la personne ». */

test.each([
  ['parent', true],
  ['spouse', true],
  ['other', true],
  ['child', false],
  ['self', false],
  ['unknown', false],
  [undefined, false],
])('pour_qui: %s → the third person: %s', (pour_qui, third) => {
  expect(isForSomebody(pour_qui === undefined ? {} : { pour_qui })).toBe(third);
});

const question = QuestionStep.parse({
  question: 'Avez-vous reçu une lettre ?',
  hint: 'Gardez-la près de vous.',
  sms: 'Une lettre ?',
  voix: 'Dites oui ou non. Avez-vous reçu une lettre ?',
  why: 'Un délai court.',
  tiers: { question: 'La personne a-t-elle reçu une lettre ?', sms: 'A-t-elle une lettre ?' },
  choices: [
    { id: 'oui', label: 'Oui, on me demande de payer', sms: 'Oui, payer', tiers: 'Oui, on lui demande de payer' },
    { id: 'non', label: 'Non', sms: 'N' },
  ],
});

describe('a question to whoever helps', () => {
  const asked = questionInThird(question);

  test('is asked in the words of the author', () => {
    expect(asked.question).toBe('La personne a-t-elle reçu une lettre ?');
    expect(asked.sms).toBe('A-t-elle une lettre ?');
  });

  test('keeps no narrow form nor hint of the other wording: « vous » would come back by SMS or by voice', () => {
    expect(asked.hint).toBeUndefined();
    expect(asked.voix).toBeUndefined();
    expect(asked.choices?.[0]).toMatchObject({ id: 'oui', label: 'Oui, on lui demande de payer', sms: undefined });
  });

  test('keeps what suits everybody, and every answer under the same id', () => {
    expect(asked.why).toBe('Un délai court.');
    expect(asked.choices?.[1]).toEqual(question.choices?.[1]);
    expect(asked.choices?.map(({ id }) => id)).toEqual(['oui', 'non']);
  });

  test('is the same question where its author wrote nothing else', () => {
    const fact = Fact.parse({ question: 'Quel organisme ?', choices: [{ id: 'caf', label: 'La CAF' }] });
    expect(questionInThird(fact)).toBe(fact);
  });

  test('changes only its choices where only they have other words', () => {
    const half = QuestionStep.parse({
      question: 'Que demande cette lettre ?',
      sms: 'La lettre demande ?',
      choices: [{ id: 'partir', label: 'De quitter mon logement', tiers: 'De quitter son logement' }],
    });
    expect(questionInThird(half)).toMatchObject({
      question: 'Que demande cette lettre ?',
      sms: 'La lettre demande ?',
      choices: [{ label: 'De quitter son logement' }],
    });
  });
});

describe('an outcome for whoever helps', () => {
  const { outcome } = OutcomeStep.parse({
    outcome: {
      says: ['La mairie s’occupe de vous.'],
      to_say: 'Je voudrais un rendez-vous.',
      refused: 'Demandez la raison par écrit.',
      documents: ['RIB'],
      sms: 'Appelez votre mairie.',
      tiers: { says: ['La mairie s’occupe de la personne.'], to_say: 'J’appelle pour une personne.' },
    },
  });

  test('says what its author wrote for them, and keeps the rest', () => {
    expect(outcomeInThird(outcome)).toMatchObject({
      says: ['La mairie s’occupe de la personne.'],
      to_say: 'J’appelle pour une personne.',
      refused: 'Demandez la raison par écrit.',
      documents: ['RIB'],
      sms: undefined,
    });
  });

  test('is the same outcome without other words', () => {
    const { tiers: _, ...plain } = outcome;
    expect(outcomeInThird(plain)).toBe(plain);
  });
});

test('a need bears the name that suits who speaks', () => {
  const need = { libelle: 'J’ai des dettes', libelle_tiers: 'Elle a des dettes' } as never;
  expect(labelOf(need, false)).toBe('J’ai des dettes');
  expect(labelOf(need, true)).toBe('Elle a des dettes');
  expect(labelOf({ libelle: 'Les papiers', libelle_tiers: null } as never, true)).toBe('Les papiers');
});
