import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondsToSay } from '../../src/engine/forms/spoken.ts';

describe('the time that a text takes to be said', () => {
  test('nothing takes no time', () => {
    expect(secondsToSay('')).toBe(0);
  });

  // A calm voice says about three words a second: the estimate must stay near, and rather above.
  test.each([
    ['Oui ou non ?', 0.5, 2.5],
    ['Avez-vous reçu une lettre d’huissier ou du tribunal ?', 3, 5.5],
    ['Un délai court. Il est écrit dans la lettre. Appelez vite le juriste, du lundi au vendredi.', 6, 9],
  ])('%s', (text, least, most) => {
    expect(secondsToSay(text)).toBeGreaterThan(least);
    expect(secondsToSay(text)).toBeLessThan(most);
  });

  test('a number is said slower than as many letters', () => {
    expect(secondsToSay('0 805 160 075')).toBeGreaterThan(2 * secondsToSay('a abc def ghi'));
  });

  test('each sentence has its breath', () => {
    expect(secondsToSay('Appelez la mairie. Elle répond.')).toBeCloseTo(
      secondsToSay('Appelez la mairie, elle répond.') + 0.5,
    );
  });

  test('a longer text never takes less time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, more) => {
        expect(secondsToSay(`${one} ${more}`)).toBeGreaterThanOrEqual(secondsToSay(one) - 0.5);
      }),
    );
  });
});
