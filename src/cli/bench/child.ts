import { fork } from 'node:child_process';
import { once } from 'node:events';
import { OperatorError } from '../../config.ts';

/**
 * Runs a file of the bench in a process of its own, with flags for Node, and gives what it sends. Throws an
 * OperatorError that says `stopped` when it ends before: its own error stands on stderr already.
 */
export async function inChild<T>(file: URL, args: string[], flags: string[], stopped: string): Promise<T> {
  const child = fork(file, args, { execArgv: flags });
  const gone = once(child, 'exit').then(() => {
    throw new OperatorError(stopped);
  });
  const [given] = (await Promise.race([once(child, 'message'), gone])) as [T];
  gone.catch(() => {});
  return given;
}
