import { describe, expect, it } from 'vitest';
import { distanceOf, momentOf } from '../../src/channels/dates.ts';
import { dial } from '../../src/channels/dial.ts';
import { questionsLeft } from '../../src/channels/questions-left.ts';
import { typeset } from '../../src/channels/typeset.ts';
import { monthOf, ofMonth } from '../../src/directory/hours/dates-in-words.ts';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what a person reads', () => {
  it.each([
    ['2026-03-07', 'mars 2026', 'de mars 2026'],
    ['2024-08-01', 'août 2024', 'd’août 2024'],
    ['2015-04', 'avril 2015', 'd’avril 2015'],
    ['2016', '2016', 'de 2016'],
  ])('dates %s by its month', (date, month, of) => {
    expect(monthOf(date)).toBe(month);
    expect(ofMonth(date)).toBe(of);
  });

  it.each([
    ['2026-11-24T14:10:00Z', 'mardi 24 novembre 2026 à 15 h 10'],
    ['2026-07-01T07:05:00Z', 'mercredi 1er juillet 2026 à 9 h 05'],
  ])('tells %s in the time of the place', (at, said) => {
    expect(plainSpaces(momentOf(at))).toBe(said);
  });

  it.each([
    [0, 'à moins de 1 km à vol d’oiseau'],
    [0.99, 'à moins de 1 km à vol d’oiseau'],
    [1.4, 'à 1 km à vol d’oiseau'],
    [31.6, 'à 32 km à vol d’oiseau'],
  ])('tells %f km', (km, said) => {
    expect(plainSpaces(distanceOf(km))).toBe(said);
  });

  it.each([
    [null, null],
    [0, null],
    [1, 'Dernière question'],
    [4, 'Encore 4 questions au plus'],
  ])('counts %s questions left', (left, said) => {
    expect(questionsLeft(left)).toBe(said);
  });

  it.each([
    ['02 54 58 41 41', 'tel:0254584141'],
    ['0 805 160 075', 'tel:0805160075'],
    ['116 006', 'tel:116006'],
    ['06.12.34.56.78', 'tel:0612345678'],
    ['3919', 'tel:3919'],
    ['114', 'sms:114'],
  ])('dials %s', (numero, address) => {
    expect(dial(numero)).toBe(address);
    expect(dial(typeset(numero))).toBe(address);
  });

  it.each([
    ['Que se passe-t-il ? Dites.', 'Que se passe-t-il\u00a0? Dites.'],
    ['« oui » ; non', '«\u00a0oui\u00a0»\u00a0; non'],
    ['de 9 h 30 – 12 h', 'de 9\u00a0h\u00a030\u00a0–\u00a012\u00a0h'],
    ['le 0 805 160 075', 'le\u00a00\u00a0805\u00a0160\u00a0075'],
    ['34 avenue du Bac', '34 avenue du Bac'],
    ["Rue de l'Église", 'Rue de l’Église'],
    ['Blois – Vendôme', 'Blois – Vendôme'],
  ])('keeps « %s » together where French does', (loose, tight) => {
    expect(typeset(loose)).toBe(tight);
  });
});
