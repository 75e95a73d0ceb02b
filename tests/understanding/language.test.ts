import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/understanding/language.ts';
import { mannerOf } from '../../src/understanding/manner.ts';
import { hear } from '../../src/understanding/said.ts';
import { neverAlarmed } from '../support/never-alarmed.ts';

describe('the language of a message', () => {
  test.each([
    ['I need help please', 'en'],
    ["I don't speak french", 'en'],
    ['we have no money for food', 'en'],
    ['I live in Blois and I cannot pay the rent', 'en'],
    ['no puedo pagar el alquiler', 'es'],
    ['¿dónde puedo comer hoy?', 'es'],
    ['mi marido me pega', 'es'],
    ['não consigo pagar a renda', 'pt'],
    ['o meu marido bate em mim', 'pt'],
    ['yardıma ihtiyacım var', 'tr'],
    ['kirayı ödeyemiyorum ne yapmalıyım', 'tr'],
    ['kocam beni dövüyor', 'tr'],
    ['أحتاج مساعدة', 'ar'],
    ['مساعدة', 'ar'],
    ['мені потрібна допомога', 'uk'],
    ['не маю де спати', 'uk'],
    ['мне нужна помощь', 'ru'],
    ['нет денег на еду', 'ru'],
  ])('« %s » is %s', (text, code) => {
    expect(languageOf(text)).toBe(code);
  });

  test.each([
    [''],
    ['a'],
    ['help'],
    ['thank you'],
    ['je fais du black friday'],
    ['on m’a dit no money no help'],
    ['j’ai besoin d’un job à la city'],
    ['que se passe'],
    ['mi temps thérapeutique'],
    ['para medical'],
    ['g pa 2 sou pr mangé'],
    ['Los Angeles'],
    ['😀😀😀 !!! ???'],
    ['06 12 34 56 78'],
    ['Fatima Benali'],
  ])('« %s » is taken for no other language', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  test('no neverAlarmed sentence is taken for another language', () => {
    expect(neverAlarmed.filter((text) => languageOf(text))).toEqual([]);
  });

  test('of the needs as people say them, hardly one in a thousand is: a few are written in another language', () => {
    const files = readdirSync('data/phrases').filter((file) => file.endsWith('.txt'));
    const said = files
      .flatMap((file) => readFileSync(`data/phrases/${file}`, 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(said.filter((line) => languageOf(line)).length / said.length).toBeLessThan(0.001);
  });
});

describe('how a message is said', () => {
  test.each([
    ['j’en peux plus', 'despair'],
    ['jen peu plus', 'despair'],
    ['à quoi bon', 'despair'],
    ['personne ne m’aide', 'despair'],
    ['vous servez à rien', 'insult'],
    ['bande de nuls', 'insult'],
    ['ta gueule', 'insult'],
    ['je ferme la porte à clé', null],
    ['à l’école il dit que ça sert à rien', null],
    ['je cherche du travail', null],
  ])('« %s »: %s', (text, manner) => {
    expect(mannerOf(hear(text), text)).toBe(manner);
  });

  test.each([
    ['one letter', 'a '.repeat(5000)],
    ['English without end', 'i need '.repeat(1500)],
    ['Arabic without end', 'ا'.repeat(10_000)],
    ['marks alone', '\u0301'.repeat(10_000)],
    ['quotes alone', "'".repeat(10_000)],
    ['despair without end', 'plus en peux '.repeat(800)],
  ])('is told in a moment: %s', (_name, text) => {
    const began = performance.now();
    mannerOf(hear(text), text);
    expect(performance.now() - began).toBeLessThan(250);
  });
});
