/** `npm test [-- vitest's own arguments]`: every test on every runtime. The last line is always `N passed, N failed`. */
import { parseCLI, startVitest } from 'vitest/node';

try {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  const vitest = await startVitest(filter, options);
  await vitest.exit();
} catch (error) {
  // A configuration that cannot be read stops the run before any reporter is there to say so.
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
