import { expect, test } from 'vitest';
import { septets } from '../../src/engine/forms/gsm.ts';
import { plain } from '../../src/letters.ts';
import { readDanger } from '../../src/understanding/danger.ts';
import { handoffWord, handoffWords } from '../../src/understanding/handoff-words.ts';
import { mute, sound } from '../../src/understanding/spelling.ts';

/** How a French word is heard, roughly: one sign a sound. « Poisson » and « boisson » are then one sign apart. */
const HEARD: [RegExp, string][] = [
  [/c(?=eau|[eiy])/g, 's'],
  [/e?aux?/g, 'o'],
  [/ain|ein|in(?![aeiou])|yn/g, '1'],
  [/(?:an|en|am|em)(?![aeiounm])/g, '2'],
  [/(?:on|om)(?![aeiounm])/g, '3'],
  [/ou/g, '4'],
  [/oi/g, '5'],
  [/eui?/g, '6'],
  [/ch/g, '7'],
  [/gn/g, '8'],
  [/ai|ei/g, 'e'],
  [/g(?=[eiy])/g, 'j'],
  [/[ck]|qu/g, 'k'],
  [/z/g, 's'],
  [/h|e$/g, ''],
];
const heard = (word: string) =>
  HEARD.reduce((text, [spelt, sign]) => text.replace(spelt, sign), mute(sound(plain(word))));

/** Sounds that a bad line confuses. */
const TWINS = ['bp', 'dt', 'gk', 'fv', 'sj', 's7', 'j7', 'mn', '12', '23', '13', '45', 'e6', 'lr'];
const step = (a: string, b: string) => (a === b ? 0 : TWINS.includes(a + b) || TWINS.includes(b + a) ? 0.6 : 1);

/** How many sounds must change to go from one to the other; between two that are confused, a little less. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + step(letter, other)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

test('there are some three hundred, each once', () => {
  expect(new Set(handoffWords).size).toBe(handoffWords.length);
  expect(handoffWords.length).toBeGreaterThan(290);
});

test('no two sound alike, nor are one sound apart, nor two that a bad line confuses', () => {
  const words = handoffWords.map((word) => ({ word, forms: [heard(word), mute(plain(word))] as const }));
  const isNear = (a: string, b: string) => Math.abs(a.length - b.length) < 2 && distance(a, b) < 1.5;
  const near = words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter((other) => isNear(one.forms[0], other.forms[0]) || isNear(one.forms[1], other.forms[1]))
      .map((other) => `${one.word} / ${other.word}`),
  );
  expect(near).toEqual([]);
});

test('the measure knows near pairs', () => {
  expect(distance(heard('poisson'), heard('boisson'))).toBeLessThan(1);
  expect(distance(heard('cadeau'), heard('gâteau'))).toBeLessThan(1.5);
  expect(heard('pinceau')).toBe(heard('pinso'));
});

test('each is short, an SMS carries it as it is, and none is a danger', () => {
  expect(handoffWords.filter((word) => word.length < 4 || word.length > 10)).toEqual([]);
  expect(handoffWords.filter((word) => septets(word) !== word.length || /[êâîôûç]/.test(word))).toEqual([]);
  expect(handoffWords.filter((word) => readDanger(word) !== null || readDanger(`code 4827 ${word}`) !== null)).toEqual(
    [],
  );
});

test('each is understood from its plain form, and in the plural', () => {
  for (const word of handoffWords) {
    expect(handoffWord(plain(word))).toBe(word);
    expect(handoffWord(`${plain(word)}s`)).toBe(word);
  }
});
