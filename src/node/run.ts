import { OperatorError } from '../config.ts';
import { describeError, type Log } from '../log.ts';

/** Runs a program to its end; what the operator can mend is told in its sentence, anything else without a stack trace. Exit code 1 in both cases. */
export async function run(log: Log, program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof OperatorError) return console.error(error.message);
    log('error', 'failure', describeError(error));
    console.error('Une erreur inattendue arrête le programme. La ligne « failure » du journal dit où.');
  }
}
