import type { Reporter, SerializedError, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

/**
 * The last line of a run: `12 passed, 0 failed`, and `, 1 skipped` if any was. A file that could not be read, an error
 * outside any test and a run that broke off count as failed, so that the line never looks better than the exit code.
 */
export default class ClosingLine implements Reporter {
  counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', () => process.stdout.write(`${closingLine(this.counts)}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.counts = modules.map(countModule).reduce(add, { passed: 0, failed: errors.length, skipped: 0 });
  }
}

/** The line itself. A run in which nothing was counted is a failed one. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const nothing = passed + failed + skipped === 0;
  return `${passed} passed, ${nothing ? 1 : failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function countModule(module: TestModule): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    counts[state === 'passed' || state === 'skipped' ? state : 'failed'] += 1;
  }
  // The file itself did not load, or one of its hooks threw.
  if (module.state() === 'failed' && counts.failed === 0) counts.failed = 1;
  return counts;
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
