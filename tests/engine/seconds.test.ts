import { describe, expect, test } from 'vitest';
import { ADDED, type Answer } from '../../src/engine/answer.ts';
import { Facts, Seconds } from '../../src/engine/flow.ts';
import { resolve } from '../../src/engine/resolve.ts';
import { adviceFor, offeredAlso } from '../../src/engine/seconds.ts';
import { littleContent, rentFlow } from '../support/little-content.ts';
import { need } from '../support/little-rows.ts';
import { given } from '../support/turns.ts';

/** Another need that the answers let one see is offered beside the plan, never imposed. */

const also = [
  { need: 'rsa', says: 'Un revenu aussi ?', tiers: 'Un revenu pour elle ?' },
  { need: 'transport', says: 'Des enfants à conduire ?', if: { enfants: 'oui' } },
];

function telling(more: Partial<Seconds> = {}) {
  const outcome = (says: string) => ({ outcome: { says: [says], also } });
  const content = littleContent({
    'impaye-loyer': { ...rentFlow, steps: { ...rentFlow.steps, vite: outcome('Vite.'), calme: outcome('Calme.') } },
  });
  content.needs.push(need('transport'), need('aidant-repit', { libelle_tiers: 'Aider un proche' }));
  const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
  Object.assign(
    content.facts,
    Facts.parse({
      pour_qui: { question: 'Pour qui ?', choices: choices('self', 'parent') },
      mobilite: { question: 'Comment vous déplacez-vous ?', choices: choices('voiture', 'sans_voiture', 'domicile') },
    }),
  );
  content.seconds = Seconds.parse({
    offers: [
      { need: 'transport', says: 'Sans voiture ?', if: { mobilite: 'sans_voiture' } },
      { need: 'aidant-repit', says: 'Et vous ?', if: { pour_qui: 'parent' }, with: ['impaye-loyer'] },
    ],
    advice: [{ if: { mobilite: ['domicile'] }, says: 'Dites que vous ne pouvez pas sortir.' }],
    ...more,
  });
  return content;
}

const plan = {
  'accueil/entree': 'themes',
  'accueil/themes': 'logement',
  'accueil/besoins': ['impaye-loyer'],
  commune: '41269',
  'impaye-loyer/locataire': 'non',
  'impaye-loyer/enfants': 'non',
};
const offers = (answers: Record<string, Answer> = {}, content = telling()) =>
  offeredAlso(content, resolve(content, given({ ...plan, ...answers }))).map(({ need, says }) => `${need}: ${says}`);

describe('what is offered', () => {
  test('comes from the outcome, and only under its condition', () => {
    expect(offers()).toEqual(['rsa: Un revenu aussi ?']);
    expect(offers({ 'impaye-loyer/enfants': 'oui' })).toEqual([
      'rsa: Un revenu aussi ?',
      'transport: Des enfants à conduire ?',
    ]);
  });

  test('comes from facts, heard or asked, after what the outcome offers', () => {
    expect(offers({ mobilite: 'sans_voiture' })).toEqual(['rsa: Un revenu aussi ?', 'transport: Sans voiture ?']);
  });

  test('is at most two, each need once', () => {
    const all = { 'impaye-loyer/enfants': 'oui', mobilite: 'sans_voiture', pour_qui: 'parent' };
    expect(offers(all)).toEqual(['rsa: Un revenu pour elle ?', 'transport: Des enfants à conduire ?']);
  });

  test('keeps to the needs that it goes with', () => {
    const alone = telling();
    alone.flows['impaye-loyer'] = littleContent().flows['impaye-loyer'] as never;
    expect(offers({ pour_qui: 'parent' }, alone)).toEqual(['aidant-repit: Et vous ?']);
    expect(offers({ pour_qui: 'parent', 'accueil/besoins': ['rsa'], 'accueil/themes': 'argent' }, alone)).toEqual([]);
  });

  test('is never a need that the person has already', () => {
    expect(offers({ [ADDED]: ['rsa'], regime_agricole: 'non' })).toEqual([]);
  });

  test('is nothing before the plan, nor to whoever is in danger', () => {
    const content = telling();
    expect(offeredAlso(content, resolve(content, given({ ...plan, commune: '' })))).toEqual([]);
    const violent = { 'accueil/themes': 'violences', 'accueil/besoins': ['violences-conjugales'] };
    expect(offers({ ...violent, mobilite: 'sans_voiture' })).toEqual([]);
  });
});

test('facts tell how to use the plan', () => {
  expect(adviceFor(telling(), { mobilite: 'domicile' })).toEqual(['Dites que vous ne pouvez pas sortir.']);
  expect(adviceFor(telling(), { mobilite: 'voiture' })).toEqual([]);
  expect(adviceFor(telling(), {})).toEqual([]);
});

describe('a need taken beside a plan', () => {
  const content = telling();
  const at = (answers: Record<string, Answer>) => resolve(content, given({ ...plan, ...answers }));

  test('comes after the others, with its own questions, and the answers stay', () => {
    const position = at({ [ADDED]: ['rsa'] });
    expect(position).toMatchObject({ at: 'question', key: 'regime_agricole', needs: ['impaye-loyer', 'rsa'] });
    expect(position.accepted.map(({ key }) => key).slice(-2)).toEqual(['impaye-loyer/enfants', ADDED]);
    expect(at({ [ADDED]: ['rsa'], regime_agricole: 'non' })).toMatchObject({
      at: 'plan',
      outcomes: [{ code: 'impaye-loyer' }, { code: 'rsa', outcome: { says: ['La Caf s’en occupe.'] } }],
    });
  });

  test('waits while an answer of the first needs is changed', () => {
    const { 'impaye-loyer/enfants': _, ...without } = plan;
    const position = resolve(content, given({ ...without, [ADDED]: ['rsa'] }));
    expect(position).toMatchObject({ at: 'question', key: 'impaye-loyer/enfants', needs: ['impaye-loyer'] });
  });

  test('counts once where it was chosen from the start, and for nothing where it is no need any more', () => {
    expect(at({ 'accueil/besoins': ['impaye-loyer'], [ADDED]: ['impaye-loyer', 'licorne'] }).needs).toEqual([
      'impaye-loyer',
    ]);
    expect(at({ [ADDED]: ['none'] }).needs).toEqual(['impaye-loyer']);
  });
});
