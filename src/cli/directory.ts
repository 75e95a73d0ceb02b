import { directory } from './directory/directory.ts';
import { perform } from './terminal.ts';

/** `npm run directory -- <subcommand>`: makes, imports, writes out and describes the directory of places. */

process.exitCode = await perform(directory, process.argv.slice(2), process);
