import { describe, expect, test } from 'vitest';
import { checkRights } from '../../src/engine/check-rights.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';
import { line } from '../support/little-rows.ts';

/** A right has a source in its flow, or it is not published. */

function told(says: string, facts: string[] = [], more: Record<string, unknown> = {}): string[] {
  const sources = facts.map((fact) => ({ fact, source: 'essai', date: '2026' }));
  const steps = { ...rentFlow.steps, calme: { outcome: { says: [says], ...more } } };
  const content = littleContent({ 'impaye-loyer': { ...rentFlow, sources, steps } });
  content.helplines.push({ ...line('0 800 00 00 00'), public: 'Personnes de plus de 50 ans', cout: 'gratuit' });
  return checkRights(content).map(({ says }) => /« (.*?) »/.exec(says)?.[1] ?? says);
}

describe('what states a right', () => {
  test.each([
    ['À partir de 60 ans, le Département aide.', ['60 ans']],
    ['Vous avez deux mois pour répondre.', ['deux mois']],
    ['Le délai est de 15 jours.', ['15 jours']],
    ['L’aide va jusqu’à 1 200 € par an.', ['1 200 €']],
    ['C’est gratuit.', ['gratuit']],
    ['Un juriste répond gratuitement.', ['gratuitement']],
    ['De 16 à 25 ans, allez à la mission locale.', ['16 ans', '25 ans']],
    ['Appelez le 0 805 160 075 ou le 15.', []],
    ['Ouvert à 9 h, au 12 rue des Ans.', []],
    ['Vous avez peu d’argent ce mois-ci.', []],
    ['Le délai est écrit dans la lettre.', []],
  ])('%s', (says, rights) => {
    expect(told(says)).toEqual(rights);
  });
});

describe('a source', () => {
  test.each([
    ['Vous avez 2 mois.', 'Le délai est de deux mois.'],
    ['Vous avez deux mois.', 'Le délai est de 2 mois.'],
    ['C’est gratuit.', 'Un juriste répond gratuitement.'],
    ['À partir de 60 ans', 'L’APA se demande à 60\u00a0ans.'],
    ['Avant 25 ans', 'La mission locale reçoit de 16 à 25 ans.'],
    ['Dès 16 ans', 'La mission locale reçoit de 16 à 25 ans.'],
    ['1 200 € au plus', 'L’aide est de 1\u00a0200 euros.'],
  ])('warrants « %s » by « %s »', (says, fact) => {
    expect(told(says, [fact])).toEqual([]);
  });

  test('does not warrant another figure that ends in the same way', () => {
    expect(told('Vous avez 6 mois.', ['Le délai est de 16 mois.'])).toEqual(['6 mois']);
    expect(told('Vous avez 6 jours.', ['Le délai est de 6 mois.'])).toEqual(['6 jours']);
  });

  test('of a line is its row, for what is said of the line only', () => {
    const helplines = [{ numero: '0 800 00 00 00', why: 'Après 50 ans, pour parler. Gratuit.' }];
    expect(told('Appelez.', [], { helplines })).toEqual([]);
    expect(told('Après 50 ans, appelez.', [], { helplines })).toEqual(['50 ans']);
  });

  test('is asked of a delay, whatever its words', () => {
    expect(told('Appelez.', [], { delay: 'Cela prend du temps.' })).toEqual(['Un délai sans source.']);
  });

  test('is not asked of the reasons told to the desk, nor of papers', () => {
    expect(told('Appelez.', [], { documents: ['justificatifs des 3 mois'] })).toEqual([]);
  });
});
