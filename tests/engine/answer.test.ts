import { describe, expect, test } from 'vitest';
import { type Asked, acceptChoices, acceptText } from '../../src/engine/answer.ts';

const asked = (more: Partial<Asked>): Asked => ({
  kind: 'choice',
  label: 'Question',
  choices: [
    { id: 'oui', label: 'Oui' },
    { id: 'non', label: 'Non' },
    { id: 'unknown', label: 'Je ne sais pas' },
  ],
  choosesNeeds: false,
  makesRoute: false,
  words: false,
  skippable: false,
  ...more,
});
const several = asked({
  kind: 'choices',
  choices: [
    { id: 'impaye-loyer', label: 'Mon loyer' },
    { id: 'rsa', label: 'Le RSA' },
    { id: 'none', label: 'Aucun de ceux-là' },
  ],
});

describe('what people type instead of a choice', () => {
  test.each([
    ['1', 'oui'],
    [' 2. ', 'non'],
    ['le 2', 'non'],
    ['deux', 'non'],
    ['OUI', 'oui'],
    ['oui merci', 'oui'],
    ['ouais', 'oui'],
    ['bien sûr', 'oui'],
    ['non', 'non'],
    ['nan', 'non'],
    ['pas du tout', 'non'],
    ['je sais pas', 'unknown'],
    ['chais pas', 'unknown'],
    ['aucune idée', 'unknown'],
    ['Je ne sais pas', 'unknown'],
  ])('« %s » is %s', (text, id) => {
    expect(acceptText(asked({}), text)).toEqual({ accepted: id });
  });

  test.each(['peut-être', '4', 'mon mari est parti', '', 'oui mais en fait non je crois que'])(
    '« %s » is not an answer',
    (text) => {
      expect(acceptText(asked({}), text)).toEqual({ rejected: 'not_understood' });
    },
  );

  test.each([
    ['1 et 2', ['impaye-loyer', 'rsa']],
    ['2,1', ['rsa', 'impaye-loyer']],
    ['mon loyer', ['impaye-loyer']],
    ['les deux', ['impaye-loyer', 'rsa']],
    ['aucun', ['none']],
    ['3', ['none']],
  ])('« %s » among several is %j', (text, ids) => {
    expect(acceptText(several, text)).toEqual({ accepted: ids });
  });

  test('« oui » confirms the only thing that was understood', () => {
    const one = asked({
      kind: 'choices',
      choices: [
        { id: 'rsa', label: 'Le RSA' },
        { id: 'none', label: 'Aucun' },
      ],
    });
    expect(acceptText(one, 'oui c’est ça')).toEqual({ accepted: ['rsa'] });
  });

  test.each([
    ['27', '27'],
    ['27 ans', '27'],
    ['1 200 €', '1200'],
  ])('« %s » is the number %s', (text, number) => {
    expect(acceptText(asked({ kind: 'number', choices: [] }), text)).toEqual({ accepted: number });
  });
});

describe('what people press', () => {
  test('a choice that is offered is taken', () => {
    expect(acceptChoices(asked({}), ['non'])).toEqual({ accepted: 'non' });
  });
  test('a choice that is not offered is refused', () => {
    expect(acceptChoices(asked({}), ['peut-etre'])).toEqual({ rejected: 'not_offered' });
  });
  test('nobody can press « with my own words » without words', () => {
    expect(acceptChoices(asked({ words: true }), ['mots'])).toEqual({ rejected: 'not_offered' });
  });
  test('« none of these » stands alone', () => {
    expect(acceptChoices(several, ['rsa', 'none'])).toEqual({ accepted: ['none'] });
  });
  test('nothing ticked is refused', () => {
    expect(acceptChoices(several, [])).toEqual({ rejected: 'not_offered' });
  });
});
