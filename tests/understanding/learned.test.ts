import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkModels, packedNeeds } from '../../src/cli/words/build.ts';
import type { Bank, Heard } from '../../src/cli/words/examples.ts';
import { foldsOf } from '../../src/cli/words/folds.ts';
import { content } from '../../src/content.generated.ts';
import { clausesOf } from '../../src/understanding/learned/clauses.ts';
import { unpack } from '../../src/understanding/learned/model.ts';
import { packed } from '../../src/understanding/learned/needs.generated.ts';
import { guessNeeds } from '../../src/understanding/needs.ts';
import { hear } from '../../src/understanding/said.ts';
import { understand } from '../../src/understanding/understand.ts';
import { fresh } from './fresh.ts';

const known = { needs: content.needs, communes: new Map<string, string>() };
const first = (text: string) => understand(text, known).needs[0]?.code ?? '';

const heard = (text: string, ...needs: string[]): Heard => {
  const said = hear(text);
  return { text, needs, situation: text, file: '', said, guesses: guessNeeds(said) };
};
const little: Bank = {
  codes: ['impots', 'isolement'],
  single: [
    heard('ma déclaration de revenus', 'impots'),
    heard('la taxe de ma maison', 'impots'),
    heard('le fisc m’a écrit', 'impots'),
    heard('personne ne vient me voir', 'isolement'),
    heard('je parle à mon chat', 'isolement'),
    heard('les dimanches sont longs', 'isolement'),
  ],
  several: [],
};

describe('what was learnt', () => {
  it('is the same, to the byte, from the same bank', () => {
    expect(JSON.stringify(packedNeeds(little, 'x'))).toBe(JSON.stringify(packedNeeds(little, 'x')));
  });

  it('comes from the bank and the code as they are now', () => {
    const before = process.exitCode;
    checkModels();
    expect(process.exitCode).toBe(before);
  });

  it('unpacks into as many weights as were packed, each for a need that exists', () => {
    const { starts, labels, weights, codes } = unpack(packed);
    expect(starts.at(-1)).toBe(weights.length);
    expect(Math.max(...labels.subarray(0, 10_000))).toBeLessThan(codes.length);
    expect(codes.filter((code) => !content.needs.some((need) => need.code === code))).toEqual([]);
  });

  it('never tries a sentence that was learnt in nearly the same words', () => {
    const twins = [...little.single, heard('la taxe de la maison', 'impots'), heard('je parle au chat', 'isolement')];
    const folds = foldsOf(twins, 2, 'alike');
    expect([folds[6], folds[7]]).toEqual([folds[1], folds[4]]);
  });
});

describe.each(Object.entries(fresh))('%s', (_kind, rows) => {
  it.each(rows)('%s → %s', (sentence, code) => {
    expect(first(sentence)).toBe(code);
  });
});

test('a message is cut where a second need may begin', () => {
  const cut = (text: string) => clausesOf(hear(text)).map(({ words }) => words.map(({ mute }) => mute).join(' '));
  expect(cut('je dois deux loyers, et ma voiture est en panne. En plus je dors mal')).toHaveLength(3);
  expect(cut('je dois deux loyers')).toEqual([]);
});

test('whatever is typed is understood without failure, in bounded time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }), (text) => {
      const began = performance.now();
      const { needs } = understand(text, known);
      expect(needs.length).toBeLessThanOrEqual(3);
      for (const { score } of needs) expect(score > 0 && score <= 1).toBe(true);
      expect(performance.now() - began).toBeLessThan(500);
    }),
    { seed: 5, numRuns: 40 },
  );
});
