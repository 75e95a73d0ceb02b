import { describe, expect, test } from 'vitest';
import { personOf } from '../../../src/cli/eval/person.ts';
import { Scenario } from '../../../src/cli/eval/scenario.ts';
import { content } from '../../../src/content.generated.ts';
import type { Prompt, Question } from '../../../src/engine/prompt.ts';

const scenario = (more: object = {}): Scenario =>
  Scenario.parse({
    id: 'c',
    when: 'mardi 10h',
    commune: { name: 'Le Controis-en-Sologne', insee: '41059', as_said: 'Contres' },
    opening: ['bonjour'],
    needs: ['rsa', 'impaye-loyer'],
    urgent: 'none',
    orientation: [],
    ...more,
  });

const asking = (step: string, question: Partial<Question> & { ids?: string[] }): Prompt => {
  const { ids, ...rest } = question;
  const choices = ids?.map((id) => ({ id, label: `Choix ${id}` }));
  return {
    step,
    says: [],
    question: { kind: 'choice', label: 'Alors ?', skippable: false, ...(choices ? { choices } : {}), ...rest },
    exits: [],
    given: [],
    progress: { done: 0, left: null },
    discreet: false,
  };
};

/** What the person answers when the same question is asked again and again. */
const answers = (case_: Scenario, prompt: Prompt, times: number) => {
  const answer = personOf(case_, content);
  return Array.from({ length: times }, () => answer(prompt));
};

describe('a cooperative person', () => {
  test('takes all their needs that are offered, in their own order', () => {
    const heard = asking('heard', { kind: 'choices', ids: ['impaye-loyer', 'apl', 'rsa', 'none'] });
    expect(answers(scenario(), heard, 1)).toEqual([{ choices: ['rsa', 'impaye-loyer'] }]);
  });

  test('takes them one by one where one only can be taken', () => {
    const heard = asking('heard', { ids: ['impaye-loyer', 'apl', 'rsa'] });
    expect(answers(scenario(), heard, 2)).toEqual([{ choice: 'rsa' }, { choice: 'impaye-loyer' }]);
  });

  test('whose needs are not offered says so, then goes by the theme of the first', () => {
    const answer = personOf(scenario({ needs: ['retraite', 'rsa'] }), content);
    expect(answer(asking('heard', { kind: 'choices', ids: ['apl', 'none'] }))).toEqual({ choices: ['none'] });
    expect(answer(asking('themes', { ids: content.themes.map(({ code }) => code) }))).toEqual({ choice: 'autonomie' });
    expect(answer(asking('need', { kind: 'choices', ids: ['apa-domicile', 'retraite'] }))).toEqual({
      choices: ['retraite'],
    });
  });

  test('who was not understood at all goes to the list of themes', () => {
    expect(answers(scenario(), asking('entree', { ids: ['parent', 'themes', 'unknown'] }), 1)).toEqual([
      { choice: 'themes' },
    ]);
  });

  test('says their commune as they call it, and picks it among several', () => {
    const answer = personOf(scenario(), content);
    expect(answer(asking('commune', { kind: 'place' }))).toEqual({ text: 'Contres' });
    expect(answer(asking('commune', { kind: 'place', ids: ['41018', '41059'] }))).toEqual({ choice: '41059' });
  });

  test('who gives no commune says « je ne sais pas », then goes past the question', () => {
    const nowhere = scenario({ commune: { name: null, insee: null } });
    expect(answers(nowhere, asking('commune', { kind: 'place', skippable: true }), 2)).toEqual([
      { text: 'je ne sais pas' },
      { command: 'skip' },
    ]);
  });

  test('answers what the case knows, by the name of the step or the words of the question', () => {
    const known = scenario({ answers_if_asked: { huissier: 'Oui', 'tranche âge': '60_plus', agricole: true } });
    const huissier = asking('impaye-loyer/lettre', {
      label: 'Une lettre d’huissier ?',
      ids: ['unknown', 'oui', 'non'],
    });
    expect(answers(known, { ...huissier, question: { ...huissier.question!, choices: yesNo } }, 1)).toEqual([
      { choice: 'oui' },
    ]);
    expect(answers(known, asking('apa/tranche_age', { ids: ['moins_60', '60_plus'] }), 1)).toEqual([
      { choice: '60_plus' },
    ]);
    expect(answers(known, asking('x', { label: 'Du régime agricole ?', ids: ['non', 'oui'] }), 1)).toEqual([
      { choice: 'oui' },
    ]);
  });

  test('otherwise does not know, then would rather not say, then takes the first choice, then has nothing left', () => {
    const asked = asking('q', { skippable: true, ids: ['a', 'unknown', 'b'] });
    expect(answers(scenario(), asked, 5)).toEqual([
      { choice: 'unknown' },
      { command: 'skip' },
      { choice: 'a' },
      { text: 'je ne sais pas' },
      null,
    ]);
  });
});

const yesNo = [
  { id: 'unknown', label: 'Je ne sais pas' },
  { id: 'oui', label: 'Oui' },
  { id: 'non', label: 'Non' },
];
