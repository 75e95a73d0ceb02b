import { coverage } from './coverage/coverage.ts';
import { perform } from './terminal.ts';

/** `npm run coverage -- [options]`: proves that every commune has a door for every need, and shows how good it is. */

process.exitCode = await perform(coverage, process.argv.slice(2), process);
