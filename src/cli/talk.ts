import { talk } from './talk/talk.ts';
import { perform } from './terminal.ts';

/** `npm run talk -- [options]`: plays a conversation in the terminal. */

process.exitCode = await perform(talk, process.argv.slice(2), process);
