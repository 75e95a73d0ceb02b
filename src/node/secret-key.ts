import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { OperatorError } from '../config.ts';

/**
 * The key of the hashes, kept beside the database at `databasePath` in a file that only its owner can read; made on
 * the first start. A database in memory has a key in memory. Throws an OperatorError when the file cannot serve.
 */
export function secretKeyBeside(databasePath: string): string {
  const fresh = randomBytes(32).toString('base64url');
  if (databasePath === ':memory:') return fresh;
  const file = `${databasePath}.key`;
  try {
    writeFileSync(file, `${fresh}\n`, { flag: 'wx', mode: 0o600 });
    return fresh;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new OperatorError(
        `Le service ne peut pas écrire sa clé dans « ${file} ». Donnez-lui le droit d’écrire ce dossier.`,
        { cause },
      );
    }
  }
  return readKey(file);
}

function readKey(file: string): string {
  let key = '';
  try {
    key = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new OperatorError(
      `Le service ne peut pas lire sa clé dans « ${file} ». Donnez-lui le droit de lire ce fichier.`,
      { cause },
    );
  }
  if (key.length >= 32) return key;
  throw new OperatorError(
    `La clé gardée dans « ${file} » est abîmée. Remettez sa sauvegarde ; sans elle, effacez ce fichier : les conversations en cours seront perdues.`,
  );
}
