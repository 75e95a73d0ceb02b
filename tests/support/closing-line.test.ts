import { expect, test } from 'vitest';
import { closingLine } from './closing-line.ts';

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 2, skipped: 1 }, '12 passed, 2 failed, 1 skipped'],
  [{ passed: 0, failed: 0, skipped: 0 }, '0 passed, 1 failed'],
])('whoever reads only the last line of a run is told the truth: %j', (counts, line) => {
  expect(closingLine(counts)).toBe(line);
});
