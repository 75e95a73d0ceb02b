import { describe, expect, test } from 'vitest';
import { inWords, phoneSaid } from '../../src/engine/forms/phone-said.ts';
import { PHONES } from '../../src/engine/forms/phones.ts';
import { content } from '../support/shipped.ts';

test.each([
  ['02 54 58 41 41', 'zéro deux, cinquante-quatre, cinquante-huit, quarante et un, quarante et un'],
  ['0254584141', 'zéro deux, cinquante-quatre, cinquante-huit, quarante et un, quarante et un'],
  ['02.47.31.47.31', 'zéro deux, quarante-sept, trente et un, quarante-sept, trente et un'],
  ['09 72 39 40 50', 'zéro neuf, soixante-douze, trente-neuf, quarante, cinquante'],
  ['01 80 71 91 00', 'zéro un, quatre-vingts, soixante et onze, quatre-vingt-onze, zéro zéro'],
  ['0 805 160 075', 'zéro, huit cent cinq, cent soixante, zéro soixante-quinze'],
  ['0805160075', 'zéro, huit cent cinq, cent soixante, zéro soixante-quinze'],
  ['0 800 08 11 11', 'zéro, huit cents, zéro huit, onze, onze'],
  ['0 980 980 930', 'zéro, neuf cent quatre-vingts, neuf cent quatre-vingts, neuf cent trente'],
  ['39 19', 'trente-neuf, dix-neuf'],
  ['3919', 'trente-neuf, dix-neuf'],
  ['3114', 'trente et un, quatorze'],
  ['116 006', 'cent seize, zéro zéro six'],
  ['116 117', 'cent seize, cent dix-sept'],
  ['15', 'quinze'],
  ['17', 'dix-sept'],
  ['112', 'cent douze'],
  ['114', 'cent quatorze'],
  ['119', 'cent dix-neuf'],
])('%s is said « %s »', (numero, said) => {
  expect(phoneSaid(numero)).toBe(said);
});

test.each([
  [0, 'zéro'],
  [21, 'vingt et un'],
  [61, 'soixante et un'],
  [70, 'soixante-dix'],
  [71, 'soixante et onze'],
  [80, 'quatre-vingts'],
  [81, 'quatre-vingt-un'],
  [99, 'quatre-vingt-dix-neuf'],
  [100, 'cent'],
  [200, 'deux cents'],
  [201, 'deux cent un'],
  [999, 'neuf cent quatre-vingt-dix-neuf'],
])('%i is « %s »', (number, words) => {
  expect(inWords(number)).toBe(words);
});

test('no two whole numbers are said alike', () => {
  const said = new Set(Array.from({ length: 1000 }, (_, number) => inWords(number)));
  expect(said.size).toBe(1000);
});

describe('in a sentence', () => {
  const found = (text: string) => [...text.matchAll(PHONES)].map(([number]) => number);

  test('every number of the helplines that is not read whole is found', () => {
    const long = content.helplines.map(({ numero }) => numero).filter((numero) => numero.length > 3);
    expect(long.length).toBeGreaterThan(20);
    for (const numero of long) expect(found(`Appelez le ${numero}. Merci.`)).toEqual([numero]);
  });

  test.each([
    'En 2015, il avait 75 ans.',
    'Au plus 3200 euros, ou 3 500 €.',
    'Code postal 41000.',
    'Le 17, le 18 ou le 112.',
    'De 9 h à 12 h 30.',
  ])('« %s » holds no phone number', (text) => {
    expect(found(text)).toEqual([]);
  });
});
