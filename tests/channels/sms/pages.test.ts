import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inPages, ROOM } from '../../../src/channels/sms/pages.ts';
import { renderQuestion } from '../../../src/channels/sms/question.ts';
import { isGsm, septets } from '../../../src/engine/forms/gsm.ts';

const MORE = ['Pour la suite, répondez SUITE.', 'SUITE'];

const word = fc.string({ unit: fc.constantFrom(...'abcéàêœ’.A'), minLength: 1, maxLength: 12 });
const number = fc.constantFrom('02 54 58 41 41', '0 805 160 075', '116 006', '3919', '9 h 30', '114');
const line = fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 12 });

describe('lines in messages', () => {
  test('no message is too long, and all are in letters that an SMS carries', () => {
    fc.assert(
      fc.property(lines, (all) => {
        for (const page of inPages(all, ROOM.two, MORE)) {
          expect(septets(page)).toBeLessThanOrEqual(ROOM.two);
          expect(isGsm(page)).toBe(true);
        }
      }),
    );
  });

  test('all words are there, in their order, none of them cut', () => {
    const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
    fc.assert(
      fc.property(lines, (all) => {
        const [whole = ''] = inPages([all.join('\n')], 1_000_000, []);
        const kept = inPages(all, ROOM.two, MORE).map((page) =>
          page.replace(/\n(?:Pour la suite, répondez )?SUITE\.?$/, ''),
        );
        expect(kept.flatMap(wordsOf)).toEqual(wordsOf(whole));
      }),
    );
  });

  test('a number never begins in one message and ends in another', () => {
    const numbers = fc.array(number, { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 40, max: 306 }), (all, room) => {
        const found = inPages([all.map((one) => `(${one})`).join(' ')], room, MORE).flatMap(
          (page) => page.match(/\([^()]*\)/g) ?? [],
        );
        expect(found).toEqual(all.map((one) => `(${one})`));
      }),
    );
  });

  test('a sentence is not parted from its full stop, nor a page from its « SUITE »', () => {
    const sentence =
      'Une phrase assez longue pour que deux ne tiennent pas dans le même message, même court, que reçoit la personne.';
    const pages = inPages([Array(6).fill(sentence).join(' ')], ROOM.one, MORE);
    expect(pages.length).toBe(6);
    for (const page of pages) expect(page).toMatch(/^Une phrase[^.]*\.(\n(Pour la suite, répondez SUITE\.|SUITE))?$/);
    expect(pages.slice(0, -1).every((page) => page.endsWith('répondez SUITE.'))).toBe(true);
    expect(pages.at(-1)).not.toContain('SUITE');
  });
});

describe('a menu', () => {
  const labels = fc.array(fc.string({ unit: fc.constantFrom(...'abcdé '), minLength: 3, maxLength: 60 }), {
    minLength: 1,
    maxLength: 25,
  });
  const asked = (choices: string[]) => ({
    kind: 'choice' as const,
    label: 'Que se passe-t-il ? Dites-le avec vos mots.',
    skippable: false,
    choices: choices.map((label, at) => ({ id: `c${at}`, label: `x${label}` })),
  });

  test('each page is one segment, and every choice stands once, under its own number', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom('', 'Pas compris.'), (choices, before) => {
        const seen: number[] = [];
        for (let page = 0; page < 30; page++) {
          const sent = renderQuestion(asked(choices), page, page === 0 ? before : '');
          for (const text of sent) expect(septets(text)).toBeLessThanOrEqual(ROOM.one);
          const numbers = sent.flatMap((text) => [...text.matchAll(/^(\d+) x/gm)].map(([, nth]) => Number(nth)));
          if (numbers.some((nth) => seen.includes(nth))) break;
          seen.push(...numbers);
        }
        expect(seen).toEqual(choices.map((_, at) => at + 1));
      }),
    );
  });

  test('is whole, without « SUITE », when it fits', () => {
    expect(renderQuestion(asked(['Oui', 'Non']), 0, 'Pas compris.')).toEqual([
      'Pas compris.\nQue se passe-t-il ? Dites-le avec vos mots.\n1 xOui\n2 xNon',
    ]);
  });
});
