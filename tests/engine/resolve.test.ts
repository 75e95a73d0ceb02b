import { describe, expect, test } from 'vitest';
import { WORDS } from '../../src/engine/answer.ts';
import { Facts } from '../../src/engine/flow.ts';
import { defaultOutcome, resolve } from '../../src/engine/resolve.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';
import { given } from '../support/turns.ts';

const content = littleContent();
const route = {
  'accueil/entree': 'themes',
  'accueil/themes': 'logement',
  'accueil/besoins': ['impaye-loyer'],
  commune: '41269',
};
const at = (answers: Record<string, string | string[]>, of = content) => resolve(of, given(answers));

describe('where a person stands', () => {
  test('a conversation begins with the first question of the welcome', () => {
    expect(at({})).toMatchObject({ at: 'question', key: 'accueil/entree', needs: [] });
  });

  test('the route goes from the welcome to the flow of the need', () => {
    expect(at(route)).toMatchObject({ at: 'question', key: 'impaye-loyer/locataire', needs: ['impaye-loyer'] });
  });

  test('every answer given leads to the plan', () => {
    const end = at({
      ...route,
      'impaye-loyer/locataire': 'oui',
      'impaye-loyer/lettre': 'oui',
      'impaye-loyer/enfants': 'non',
    });
    expect(end).toMatchObject({
      at: 'plan',
      outcomes: [{ code: 'impaye-loyer', outcome: { says: ['Appelez vite.'] } }],
    });
  });

  test('a need without a flow ends in the plan too, without words of its own', () => {
    const end = at({ 'accueil/entree': 'unknown', commune: '41269' });
    expect(end).toMatchObject({ at: 'plan', outcomes: [{ code: 'orientation-droits', outcome: null }] });
  });

  test('keeps the later answers when an early one changes: answers are keyed by step, not by order', () => {
    const answers = {
      ...route,
      'impaye-loyer/locataire': 'oui',
      'impaye-loyer/lettre': 'non',
      'impaye-loyer/enfants': 'non',
    };
    expect(at({ ...answers, commune: '37261' }).accepted.map(({ key }) => key)).toEqual(
      at(answers).accepted.map(({ key }) => key),
    );
  });

  test('an answer left from before an edit cannot satisfy a later condition', () => {
    // They said they had a letter, then that they are not a tenant: the letter is off the path.
    const end = at({
      ...route,
      'impaye-loyer/locataire': 'non',
      'impaye-loyer/lettre': 'oui',
      'impaye-loyer/enfants': 'non',
    });
    expect(end).toMatchObject({ outcomes: [{ outcome: { says: ['Prenez rendez-vous.'] } }] });
  });

  test('a fact is asked once, however many flows want it', () => {
    const farm = { ...(content.flows.rsa ?? {}), flow: 'impaye-loyer', need: 'impaye-loyer' };
    const two = littleContent({ 'impaye-loyer': farm });
    const answers = {
      'accueil/entree': WORDS,
      [WORDS]: ['impaye-loyer', 'rsa'],
      'accueil/entendus': ['impaye-loyer', 'rsa'],
      commune: '41269',
    };
    expect(at(answers, two)).toMatchObject({ at: 'question', key: 'regime_agricole', flow: 'impaye-loyer' });
    const end = at({ ...answers, regime_agricole: 'oui' }, two);
    expect(end.at).toBe('plan');
    expect(end.accepted.filter(({ key }) => key === 'regime_agricole')).toHaveLength(1);
  });

  test('replays on the flow of today: stops where an answer is no longer offered', () => {
    const answers = {
      ...route,
      'impaye-loyer/locataire': 'oui',
      'impaye-loyer/lettre': 'non',
      'impaye-loyer/enfants': 'non',
    };
    const changed = structuredClone(rentFlow);
    changed.steps.lettre.choices = [
      { id: 'huissier', label: 'Un huissier' },
      { id: 'tribunal', label: 'Le tribunal' },
    ];
    const position = at(answers, littleContent({ 'impaye-loyer': changed }));
    expect(position).toMatchObject({ at: 'question', key: 'impaye-loyer/lettre' });
  });

  test('a need in danger comes first on the route, whatever the order it was said in', () => {
    const answers = {
      'accueil/entree': WORDS,
      [WORDS]: ['rsa', 'violences-conjugales'],
      'accueil/entendus': ['rsa', 'violences-conjugales'],
    };
    expect(at(answers).needs).toEqual(['violences-conjugales', 'rsa']);
  });

  test('a theme that bears the name of a need does not choose that need', () => {
    const named = littleContent();
    named.themes.push({ code: 'rsa', libelle: 'RSA' });
    expect(at({ 'accueil/entree': 'themes', 'accueil/themes': 'rsa' }, named).needs).toEqual([]);
  });

  test('restoring an answer after an edit gives the same position', () => {
    const answers = { ...route, 'impaye-loyer/locataire': 'oui', 'impaye-loyer/lettre': 'non' };
    const before = at(answers);
    at({ ...answers, 'impaye-loyer/locataire': 'non' });
    expect(at(answers)).toEqual(before);
  });
});

describe('what is known without having been asked', () => {
  /** The little content with facts that no step asks, a choice that tells one, and words for whoever helps. */
  const telling = () => {
    const one = littleContent({
      'impaye-loyer': {
        ...rentFlow,
        steps: {
          ...rentFlow.steps,
          locataire: { ...rentFlow.steps.locataire, tiers: { question: 'La personne est-elle locataire ?' } },
          enfants: {
            ...rentFlow.steps.enfants,
            next: [{ if: { mobilite: 'sans_voiture' }, go: 'vite' }, { go: 'calme' }],
          },
          calme: { outcome: { says: ['Prenez rendez-vous.'], tiers: { says: ['Prenez rendez-vous avec elle.'] } } },
        },
      },
    });
    const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
    Object.assign(
      one.facts,
      Facts.parse({
        pour_qui: { question: 'C’est pour qui ?', choices: choices('self', 'parent', 'other') },
        mobilite: { question: 'Comment vous déplacez-vous ?', choices: choices('voiture', 'sans_voiture') },
      }),
    );
    const first = one.flows.accueil?.steps.entree;
    if (first && 'choices' in first) {
      first.choices?.push({ id: 'autrui', label: 'J’aide quelqu’un', facts: { pour_qui: 'other' }, next: 'themes' });
    }
    return one;
  };
  const answersTo = { 'impaye-loyer/locataire': 'non', 'impaye-loyer/enfants': 'non' };

  test('a fact that was heard counts for every question, the outcome and what follows', () => {
    expect(at({ ...route, pour_qui: 'parent' }, telling())).toMatchObject({
      asked: { label: 'La personne est-elle locataire ?' },
    });
    expect(at({ ...route, ...answersTo, pour_qui: 'parent' }, telling())).toMatchObject({
      outcomes: [{ outcome: { says: ['Prenez rendez-vous avec elle.'] } }],
      answers: { pour_qui: 'parent' },
    });
    expect(at({ ...route, ...answersTo, mobilite: 'sans_voiture' }, telling())).toMatchObject({
      outcomes: [{ outcome: { says: ['Appelez vite.'] } }],
    });
  });

  test('a fact that a choice tells counts, and is no answer that one goes back to', () => {
    const position = at({ ...route, 'accueil/entree': 'autrui' }, telling());
    expect(position).toMatchObject({
      asked: { label: 'La personne est-elle locataire ?' },
      answers: { pour_qui: 'other' },
    });
    expect(position.accepted.map(({ key }) => key)).not.toContain('pour_qui');
  });

  test('what a choice told is forgotten with the choice', () => {
    expect(at(route, telling()).answers.pour_qui).toBeUndefined();
  });

  test('what was said after a choice wins over what it told, and the other way round', () => {
    const later = (first: string, second: string) =>
      resolve(telling(), {
        ...given({ ...route, 'accueil/entree': 'autrui', pour_qui: 'self' }),
        [first]: { value: first === 'pour_qui' ? 'self' : 'autrui', at: 1 },
        [second]: { value: second === 'pour_qui' ? 'self' : 'autrui', at: 2 },
      }).answers.pour_qui;
    expect(later('accueil/entree', 'pour_qui')).toBe('self');
    expect(later('pour_qui', 'accueil/entree')).toBe('other');
  });

  test('a fact that is no longer an answer counts for nothing', () => {
    expect(at({ ...route, pour_qui: 'cousin' }, telling()).answers.pour_qui).toBeUndefined();
  });

  test('an answer to a step still counts only once the path has come to it', () => {
    expect(at({ ...route, 'impaye-loyer/lettre': 'oui', pour_qui: 'parent' }, telling()).answers).not.toHaveProperty(
      'impaye-loyer/lettre',
    );
  });

  test('a fact heard before it is asked is not asked, and can be changed', () => {
    const end = at({
      'accueil/entree': 'themes',
      'accueil/themes': 'argent',
      'accueil/besoins': ['rsa'],
      commune: '41269',
      regime_agricole: 'oui',
    });
    expect(end).toMatchObject({ at: 'plan', outcomes: [{ outcome: { says: ['La MSA s’en occupe.'] } }] });
    expect(end.accepted.map(({ key }) => key)).toContain('regime_agricole');
  });
});

describe('the words for a need when nobody can be asked', () => {
  test('known facts decide, and the rest is answered as by someone who does not know', () => {
    expect(defaultOutcome(content, 'rsa', { regime_agricole: 'oui' })?.says).toEqual(['La MSA s’en occupe.']);
    expect(defaultOutcome(content, 'rsa', {})?.says).toEqual(['La Caf s’en occupe.']);
  });
  test('where nobody may say « I do not know », the common case comes before the exception', () => {
    const old = littleContent();
    const fact = old.facts.regime_agricole;
    if (fact) fact.choices = ['general', 'oui'].map((id) => ({ id, label: id }));
    expect(defaultOutcome(old, 'rsa', {})?.says).toEqual(['La Caf s’en occupe.']);
  });
  test('a need without a flow has no words of its own', () => {
    expect(defaultOutcome(content, 'orientation-droits', {})).toBeNull();
  });
});
