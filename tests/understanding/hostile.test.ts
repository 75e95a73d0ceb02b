import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';
import { neverAlarmed } from '../support/never-alarmed.ts';

const known = {
  needs: [{ code: 'rsa', label_fr: 'RSA', libelle: 'Demander le RSA' }],
  communes: new Map([['blois', '41018']]),
};
const took = (text: string): number => {
  const start = performance.now();
  understand(text, known);
  return performance.now() - start;
};

describe('whatever is sent', () => {
  it.each([
    ['one word said ten thousand times', 'me '.repeat(10_000)],
    ['words that begin every pattern', 'il me mon mari ma fille je veux '.repeat(400)],
    ['one endless word', 'a'.repeat(100_000)],
    ['punctuation alone', '.!?\n'.repeat(5000)],
    ['a long ordinary letter', neverAlarmed.join(' ').repeat(3)],
    ['signs that are no letters', '\u0000\ud800🙂́ '.repeat(3000)],
  ])('is read in a moment: %s', (_name, text) => {
    expect(took(text)).toBeLessThan(250);
  });

  it('nothing is an empty message', () => {
    expect(understand('', known)).toEqual({ danger: null, needs: [], facts: {}, who: 'unknown', manner: null });
  });

  it('a name of the language itself is only a word', () => {
    expect(understand('constructor __proto__ toString hasOwnProperty', known).needs).toEqual([]);
  });

  it('a sentence takes well under a millisecond', () => {
    for (const sentence of neverAlarmed) took(sentence);
    const times = neverAlarmed.map(took).sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(1);
  });
});
