import { Console } from 'node:console';
import type { Readable, Writable } from 'node:stream';
import { createLog } from '../log.ts';
import { tellFailure } from '../node/run.ts';

export type Output = Writable & { isTTY?: boolean; columns?: number };

/** Where a command reads and writes, and the variables it is given; `process` is one. */
export type Terminal = {
  stdin: Readable & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: Record<string, string | undefined>;
};

/** Prints lines as the console of Node does: a reader who has seen enough (`| head`) is no failure. */
export const consoleOf = ({ stdout, stderr }: Terminal): Console => new Console(stdout, stderr);

/** A command gives its exit code; it throws an OperatorError for what the operator can mend. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** Runs a command to its end and gives its exit code: 1, with a sentence on stderr, when it throws. */
export async function perform(command: Command, args: string[], terminal: Terminal): Promise<number> {
  try {
    return await command(args, terminal);
  } catch (error) {
    const { error: tell } = consoleOf(terminal);
    tellFailure(error, createLog('error', tell), tell);
    return 1;
  }
}
