import { OperatorError } from '../config.ts';
import { describeError, type Log } from '../log.ts';

/** Runs a program to its end; what stops it is told, with exit code 1. */
export async function run(log: Log, program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.exitCode = 1;
    tellFailure(error, log, console.error);
  }
}

/** What the operator can mend is told in its sentence, anything else without a stack trace. */
export function tellFailure(error: unknown, log: Log, tell: (line: string) => void): void {
  if (error instanceof OperatorError) return tell(error.message);
  log('error', 'failure', describeError(error));
  tell('Une erreur inattendue arrête le programme. La ligne « failure » du journal dit où.');
}
