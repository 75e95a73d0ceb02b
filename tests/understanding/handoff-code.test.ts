import { describe, expect, test } from 'vitest';
import { bringsCode, codeIn } from '../../src/understanding/handoff-code.ts';

describe('a code', () => {
  test.each([
    'J’ai un code 4827 tilleul',
    'j ai un code: 4827 TILLEUL',
    '4827-TILLEUL',
    '4827tilleul',
    '4 8 2 7 tilleul',
    '48 27 tilleul',
    'tilleul 4827',
    'quatre huit deux sept tilleul',
    'Quatre, huit, deux, sept, tilleul.',
    'quarante-huit vingt-sept tilleul',
    'quatre mille huit cent vingt-sept tilleul',
    'Bonjour, mon code est le 4827 tilleul, merci',
    'c’est 4827 tileul',
    'voici le code 4827 tilleuls s’il vous plaît',
  ])('is understood in « %s »', (text) => {
    expect(codeIn(text)).toBe('4827 tilleul');
  });

  test.each([
    ['zéro quatre un sept canard', '0417 canard'],
    ['0417 canard', '0417 canard'],
    ['quatre-vingt-deux dix-sept canard', '8217 canard'],
    ['soixante et onze quatre-vingt-dix-neuf canard', '7199 canard'],
    ['soixante-dix-huit douze canard', '7812 canard'],
    ['mille neuf cent douze canard', '1912 canard'],
    ['deux mille canard', '2000 canard'],
    ['zéro zéro zéro sept étoile', '0007 étoile'],
    ['un un un un zèbre', '1111 zèbre'],
  ])('is understood as it is said: « %s »', (text, code) => {
    expect(codeIn(text)).toBe(code);
  });

  test.each([
    'j’ai 4827 euros de dettes et un canard',
    '482 tilleul',
    '48271 tilleul',
    '4827 banane',
    '4827',
    'tilleul',
    '41000 Blois',
    'il me frappe, 4827 tilleul',
    'je ne peux plus payer, 4827 tilleul',
    '',
    `4827 tilleul ${'x '.repeat(200)}`,
  ])('is not seen in « %s »', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});

describe('someone who has a code', () => {
  test.each([
    'j’ai un code',
    'J’ai un code.',
    'bonjour j’ai un code',
    'le code',
    'code',
    'code 4827',
    'voici mon code 4827 banane',
  ])('says so: « %s »', (text) => expect(bringsCode(text)).toBe(true));
  test.each([
    'le code de la route',
    'j’ai raté le code de la route',
    'code postal 41000',
    'je n’ai pas de code',
    'j’ai un code et j’ai peur',
  ])('is not who says « %s »', (text) => expect(bringsCode(text)).toBe(false));
});
