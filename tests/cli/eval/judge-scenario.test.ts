import { describe, expect, test } from 'vitest';
import { hasNumber, judgeScenario } from '../../../src/cli/eval/judge-scenario.ts';
import { nextDay } from '../../../src/cli/eval/next-day.ts';
import { Scenario } from '../../../src/cli/eval/scenario.ts';
import type { Card } from '../../../src/engine/plan.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { card } from '../../support/plans.ts';

const scenario = (more: object = {}): Scenario =>
  Scenario.parse({
    id: 'c',
    when: 'mardi 10h',
    commune: { name: 'Blois', insee: '41018' },
    opening: ['bonjour'],
    needs: ['rsa'],
    urgent: 'none',
    orientation: [['mds', 'caf'], ['ccas']],
    ...more,
  });

const told = (...says: string[]): Prompt => ({
  step: 'q',
  says,
  exits: [],
  given: [],
  progress: { done: 0, left: null },
  discreet: false,
});

const place = (types: string[], second_door = false): Card =>
  card(types.join(), { type: types[0] ?? '', types, second_door });

const planned = (...places: Card[]): Prompt => ({
  ...told(),
  step: null,
  plan: { needs: [], places, helplines: [], also: [], says: [], at: '2026-11-24T09:00:00.000Z' },
});
const good = planned(place(['mds', 'pmi']), place(['ccas'], true));

describe('the doors of a case', () => {
  test('are right when the first place and the later ones have one of the types', () => {
    expect(judgeScenario(scenario(), [good])).toEqual([]);
  });

  test('are wrong when the first place is another, even if the right one follows', () => {
    expect(judgeScenario(scenario(), [planned(place(['ccas']), place(['mds']))])).toEqual([
      'le premier lieu est ccas, il fallait mds ou caf',
    ]);
  });

  test('are wrong when a type comes first that must never', () => {
    expect(judgeScenario(scenario({ never_first: ['pmi'] }), [good])).toEqual([
      'pmi vient en premier, et ne le doit jamais',
    ]);
    expect(judgeScenario(scenario({ never_first: ['ccas'] }), [good])).toEqual([]);
  });

  test('are wrong when a later step has no place', () => {
    expect(judgeScenario(scenario(), [planned(place(['mds']))])).toHaveLength(1);
  });

  test('are wrong without a plan, unless there is nothing to orient', () => {
    expect(judgeScenario(scenario(), [told('Bonjour.')])[0]).toContain('pas de plan');
    expect(judgeScenario(scenario({ orientation: [['aucun']] }), [told('Bonjour.')])).toEqual([]);
    expect(judgeScenario(scenario({ orientation: [['aucun']] }), [good])).toHaveLength(1);
  });
});

describe('the numbers of a case', () => {
  const must = { helplines_must: ['3114'], helplines_must_any: ['15', '119'] };

  test('stand in the first reply to someone in danger', () => {
    const urgent = scenario({ ...must, urgent: 'suicide' });
    expect(judgeScenario(urgent, [told('Appelez le 3114, ou le 15.'), good])).toEqual([]);
    expect(judgeScenario(urgent, [told('Que se passe-t-il ?'), told('Appelez le 3114, ou le 15.'), good])).toHaveLength(
      2,
    );
  });

  test('stand anywhere up to the plan otherwise: all of some, one of the others', () => {
    expect(judgeScenario(scenario(must), [told('?'), told('Le 3114, ou le 119.'), good])).toEqual([]);
    expect(judgeScenario(scenario(must), [told('Le 3114.'), good])).toEqual([
      'aucun de ces numéros avant la fin du plan : 15, 119',
    ]);
    expect(judgeScenario(scenario(must), [told('Le 15 et le 119.'), good])).toEqual([
      'le 3114 manque avant la fin du plan',
    ]);
  });

  test.each([
    ['0 805 160 075', 'Appelez le 0 805 160 075.'],
    ['0805160075', 'Appelez le 08.05.16.00.75'],
    ['116 006', 'le 116\u202f006, jour et nuit'],
    ['17', 'Le 17.'],
    ['17', 'Appelez le 17, ou le 112.'],
  ])('%s stands in « %s »', (number, text) => {
    expect(hasNumber(text, number)).toBe(true);
  });

  test.each([
    ['17', 'Ouvert jusqu’à 17 h 30'],
    ['17', 'Ouvert à 17h'],
    ['115', 'Appelez le 02 54 11 51 15'],
    ['3919', 'Appelez le 39 20'],
    ['15', 'au 3115'],
  ])('%s does not stand in « %s »', (number, text) => {
    expect(hasNumber(text, number)).toBe(false);
  });
});

describe('the moment of a case', () => {
  test.each([
    ['mardi 10h', '2026-11-24T09:00:00.000Z'],
    ['lundi 19h30', '2026-11-30T18:30:00.000Z'],
    ['Dimanche 3h', '2026-11-29T02:00:00.000Z'],
    ['samedi 23 h 05', '2026-11-28T22:05:00.000Z'],
  ])('« %s » is the next such day after 23 November, in Paris', (when, moment) => {
    expect(nextDay(when)?.toISOString()).toBe(moment);
  });

  test.each(['demain', 'mardi', 'mardi 25h', '10h'])('« %s » is not understood', (when) => {
    expect(nextDay(when)).toBeNull();
  });
});
