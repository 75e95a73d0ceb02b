import { expect, test } from 'vitest';
import { departementOf, writtenDepartement } from '../../src/directory/communes/departements-france.ts';

test.each([
  ['41', '41'],
  ['(37)', '37'],
  ['le 41', '41'],
  ['dans le 37', '37'],
  ['j’habite dans le 41', '41'],
  ['Loir-et-Cher', '41'],
  ['loir et cher', '41'],
  ['Loir-et-Cher (41)', '41'],
  ['département de l’Indre et Loire', '37'],
  ['Loiret', '45'],
  ['en Sarthe', '72'],
  ['2a', '2A'],
  ['974', '974'],
])('who writes « %s » says the département %s', (text, code) => {
  expect(writtenDepartement(text)).toBe(code);
});

test.each([
  ['Blois'],
  ['Blois 41'],
  ['41000'],
  ['20'],
  ['Loiret 41'],
  // A commune first: its inhabitants write it so.
  ['Paris'],
  ['Mayenne'],
  ['37 ans'],
  [''],
])('who writes « %s » says no département alone', (text) => {
  expect(writtenDepartement(text)).toBeNull();
});

test('a département is named after a noun with its own article', () => {
  const named = ['45', '36', '37', '41', '72', '40', '974'].map((code) => departementOf(code)?.du);
  expect(named).toEqual([
    'du Loiret',
    'de l’Indre',
    'd’Indre-et-Loire',
    'du Loir-et-Cher',
    'de la Sarthe',
    'des Landes',
    'de La Réunion',
  ]);
});
