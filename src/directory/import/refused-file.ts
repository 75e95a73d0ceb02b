import { OperatorError } from '../../config.ts';

/** A file that cannot be imported as it is. Nothing was written. */
export class RefusedFile extends OperatorError {
  override name = 'RefusedFile';
  constructor(file: string, why: string, cause?: unknown) {
    super(`Le fichier ${file} est refusé : ${why}\nRien n’a changé.`, { cause });
  }
}
