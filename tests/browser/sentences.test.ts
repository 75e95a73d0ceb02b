import { describe, expect, it } from 'vitest';
import { saidOf, sentencesOf } from '../../src/browser/aloud/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(([from, to]) => text.slice(from, to).trim());

describe('who listens to a page hears sentences', () => {
  it.each([
    ['Où habitez-vous ? La commune suffit.', ['Où habitez-vous ?', 'La commune suffit.']],
    ['Demandez M. Durand. Il répond.', ['Demandez M. Durand.', 'Il répond.']],
    ['1. Qui s’occupe de vous', ['1. Qui s’occupe de vous']],
    ['« Je suis seule. » Dites-le.', ['« Je suis seule. »', 'Dites-le.']],
    ['Appelez le 06.74.80.69.08 demain', ['Appelez le 06.74.80.69.08 demain']],
    ['أين تسكن؟ اكتب اسم البلدية.', ['أين تسكن؟', 'اكتب اسم البلدية.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('none so long that a browser would fall silent, and none lost', () => {
    const long = `${'Elle vous reçoit avec ou sans rendez-vous, vous écoute, regarde vos papiers avec vous '.repeat(6)}.`;
    const pieces = cut(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(170);
    expect(pieces.join(' ')).toBe(long.replace(/\s+/g, ' ').trim());
    expect(cut('a'.repeat(1000)).join('')).toBe('a'.repeat(1000));
  });
});

describe('who listens to a number', () => {
  it.each([
    ['Appeler le 02 54 58 41 41', 'Appeler le zéro 2, 54, 58, 41, 41'],
    ['Le 3919, jour et nuit', 'Le 39, 19, jour et nuit'],
    ['Au 0 805 160 075', 'Au zéro, 805, 160, zéro 75'],
    ['Le 116 006', 'Le 116, zéro zéro 6'],
    ['Appelez le 17', 'Appelez le 17'],
    ['Une aide de 3 000 €', 'Une aide de 3 000 €'],
    ['De 9 h 30 – 12 h', 'De 9 heures 30 à 12 heures'],
  ])('in French: « %s »', (written, said) => {
    expect(saidOf(written, 'fr')).toBe(said);
  });

  it('hears pairs in another language too', () => {
    expect(saidOf('Call 02 54 58 41 41', 'en')).toBe('Call 02, 54, 58, 41, 41');
  });
});
