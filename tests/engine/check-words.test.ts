import { describe, expect, test } from 'vitest';
import { checkWords } from '../../src/engine/check-words.ts';
import type { Lexicon } from '../../src/engine/reading/trouble.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';

/** Hard sentences are told with their file and step: what stops publication apart from what advises. */

const lexicon: Lexicon = {
  plainer: [{ mot: 'solliciter', dire: 'demander' }],
  acronyms: [
    { sigle: 'FSL', dire: 'fonds de solidarité pour le logement', connu: false },
    { sigle: 'CAF', dire: 'caisse', connu: true },
    ...['MSA', 'RSA', 'RIB'].map((sigle) => ({ sigle, dire: sigle, connu: true })),
  ],
};
const outcome = (more: Record<string, unknown>) => ({ outcome: { says: ['Appelez.'], ...more } });
const flow = (steps: Record<string, unknown>) => ({ ...rentFlow, steps: { ...rentFlow.steps, ...steps } });
const told = (steps: Record<string, unknown>) =>
  checkWords(littleContent({ 'impaye-loyer': flow(steps) }), lexicon).map(
    ({ level, file, step, says }) => `${level} ${file} › ${step}: ${says}`,
  );

test('simple words have nothing to mend', () => {
  expect(told({})).toEqual([]);
});

const long = `Vous ${'pouvez '.repeat(28)}appeler.`;
describe('a sentence too long', () => {
  test('is refused wherever it is read, the third person and the other offers included', () => {
    for (const more of [
      { says: [long] },
      { to_say: long },
      { steps: [long] },
      { refused: long },
      { voix: long },
      { tiers: { says: [long] } },
      { tiers: { voix: long } },
      { also: [{ need: 'rsa', says: 'Court.', tiers: long }] },
    ])
      expect(told({ calme: outcome(more) }), JSON.stringify(more)).toEqual([
        expect.stringMatching(/^error flows\/impaye-loyer\.yaml › calme: 30 mots/),
      ]);
  });

  test('is told of facts, dangers and second needs in their own file', () => {
    const content = littleContent();
    const fact = content.facts.commune;
    const danger = content.dangers['violence/couple'];
    if (fact) fact.hint = long;
    if (danger) danger.voix = long;
    content.seconds.advice.push({ if: {}, says: long });
    expect(checkWords(content, lexicon).map(({ file, step }) => `${file} › ${step}`)).toEqual([
      'flows/faits.yaml › commune',
      'flows/dangers.yaml › violence/couple',
      'flows/aussi.yaml › advice',
    ]);
  });
});

test('a word to avoid is an advice, with what to say instead', () => {
  expect(told({ calme: outcome({ says: ['Sollicitez une aide.'] }) })).toEqual([
    'warning flows/impaye-loyer.yaml › calme: « Sollicitez » : dites plutôt « demander ».',
  ]);
});

describe('an acronym', () => {
  const first = (says: string[]) => told({ calme: outcome({ says }) }).filter((one) => one.includes('expliqué'));

  test('is explained the first time, in the order of the steps', () => {
    expect(first(['Demandez le FSL.'])).toEqual([
      'warning flows/impaye-loyer.yaml › calme: « FSL » n’est pas expliqué la première fois.',
    ]);
    expect(first(['Demandez le FSL, le fonds de solidarité pour le logement.', 'Le FSL répond.'])).toEqual([]);
    expect(first(['Demandez à la CAF.'])).toEqual([]);
  });

  test('may stand in a short form, which comes with the long one', () => {
    expect(told({ calme: outcome({ sms: 'Demandez le FSL.' }) })).toEqual([]);
  });
});

describe('a paper', () => {
  const papers = (one: string, another: string) =>
    told({ vite: outcome({ documents: [one] }), calme: outcome({ documents: [another] }) });

  test('bears one name in all flows', () => {
    expect(papers('dernier avis d’impôt', 'avis d’imposition')).toEqual([
      expect.stringContaining('s’appelle « dernier avis d’impôt » dans impaye-loyer.yaml'),
    ]);
    expect(papers('pièce d’identité', 'pièces d’identité')).toHaveLength(1);
  });

  test('may be alike without being the same', () => {
    expect(papers('bail', 'RIB')).toEqual([]);
    expect(papers('lettre du propriétaire', 'lettre du tribunal')).toEqual([]);
    expect(papers('RIB', 'RIB')).toEqual([]);
  });
});
