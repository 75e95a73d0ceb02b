import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldToGsm, SEGMENT, segmentsOf, septets } from '../../src/engine/forms/gsm.ts';

/**
 * The GSM 7-bit default alphabet as 3GPP TS 23.038 draws it, by rows of sixteen codes (0x00 to 0x7F; 0x1B is the escape),
 * and the extension that follows the escape: written here again, so that the table of the code has a witness.
 */
const TABLE = [
  '@£$¥èéùìòÇ\nØø\rÅå',
  'Δ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ',
  ' !"#¤%&\'()*+,-./',
  '0123456789:;<=>?',
  '¡ABCDEFGHIJKLMNO',
  'PQRSTUVWXYZÄÖÑÜ§',
  '¿abcdefghijklmno',
  'pqrstuvwxyzäöñüà',
];
const DEFAULT = new Set(TABLE.join('').replace('\u001b', ''));
const EXTENSION = new Set('\f^{}\\[~]|€');
const isGsm = (text: string) => [...text].every((letter) => DEFAULT.has(letter) || EXTENSION.has(letter));

describe('the alphabet of an SMS', () => {
  test('has 127 letters and its escape, and ten letters more', () => {
    expect(TABLE.map((row) => [...row].length)).toEqual(Array(8).fill(16));
    expect(DEFAULT.size).toBe(127);
    expect(EXTENSION.size).toBe(10);
  });

  test('is kept as it is', () => {
    for (const letter of [...DEFAULT, ...EXTENSION]) expect(foldToGsm(letter)).toBe(letter);
  });

  test('counts one for each letter, two for those of the extension', () => {
    for (const letter of DEFAULT) expect(septets(letter), letter).toBe(1);
    for (const letter of EXTENSION) expect(septets(letter), letter).toBe(2);
  });
});

describe('French typography', () => {
  test.each([
    ['L’aide : « aujourd’hui » !', `L'aide : "aujourd'hui" !`],
    ['Appelez…', 'Appelez...'],
    ['9 h – 12 h', '9 h - 12 h'],
    ['0 805 160 075', '0 805 160 075'],
    ['à è é ù ò ì É Ç', 'à è é ù ò ì É Ç'],
    ['ê â î ô û ë ï ç', 'e a i o u e i c'],
    ['À È Ê Î Ô Û Ù', 'A E E I O U U'],
    ['une œuvre, un ŒUF', 'une oeuvre, un OEUF'],
    ['☐ bail', '- bail'],
    ['n° 3', 'no 3'],
    ['25 €', '25 €'],
    ['Bonjour 👋', 'Bonjour '],
    ['ex-MDCS', 'ex-MDCS'],
  ])('%s → %s', (written, sent) => {
    expect(foldToGsm(written)).toBe(sent);
  });
});

describe('whatever is written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aéêçœ’«»…–°€[]{}|~^\\☐0123456789 \u00a0\u202fÀÉÎ👋') }),
  );

  test('the message is in the alphabet', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(isGsm(foldToGsm(one))).toBe(true);
      }),
    );
  });

  test('no letter from a to z and no digit is lost, in the same order', () => {
    const kept = (one: string) => one.replace(/[^a-zA-Z0-9]/g, '');
    const plain = fc.string({ unit: fc.constantFrom(...'abzABZ019 ’«»…–°€[]☐\u00a0.,:👋') });
    fc.assert(
      fc.property(plain, (one) => {
        expect(kept(foldToGsm(one.replaceAll('°', '')))).toBe(kept(one));
      }),
    );
    fc.assert(
      fc.property(text, (one) => {
        // What folding adds, « oe » for « œ », may stand between; what was written is all there.
        let at = 0;
        const folded = kept(foldToGsm(one));
        for (const letter of kept(one)) {
          at = folded.indexOf(letter, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(foldToGsm(foldToGsm(one))).toBe(foldToGsm(one));
      }),
    );
  });

  test('a text is never shorter than the letters that are sent', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(septets(one)).toBeGreaterThanOrEqual([...foldToGsm(one)].length);
      }),
    );
  });
});

describe('how many messages', () => {
  test.each([
    [0, 0],
    [1, 1],
    [SEGMENT.single, 1],
    [SEGMENT.single + 1, 2],
    [2 * SEGMENT.part, 2],
    [2 * SEGMENT.part + 1, 3],
  ])('%i letters → %i', (letters, messages) => {
    expect(segmentsOf('a'.repeat(letters))).toBe(messages);
  });

  test('a letter of the extension takes two places', () => {
    expect(segmentsOf('€'.repeat(80))).toBe(1);
    expect(segmentsOf('€'.repeat(81))).toBe(2);
  });
});
