import { evaluate } from './eval/evaluate.ts';
import { perform } from './terminal.ts';

/** `npm run eval -- --utterances FILE | --scenarios FILE [--json]`: measures understanding, and whole journeys. */

process.exitCode = await perform(evaluate, process.argv.slice(2), process);
