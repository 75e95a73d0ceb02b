import { fileURLToPath } from 'node:url';
import { OperatorError } from '../config.ts';
import { openSqlite } from '../store/open.ts';

const migrations = fileURLToPath(new URL('../../drizzle', import.meta.url));

/** Opens the database of the service, created and migrated if needed. Throws an OperatorError when its file cannot serve. */
export function openDatabase(path: string): ReturnType<typeof openSqlite> {
  try {
    return openSqlite(path, migrations);
  } catch (cause) {
    const says = whyNot(path, cause);
    throw says ? new OperatorError(says, { cause }) : cause;
  }
}

/** better-sqlite3 gives SQLite's own result codes, except for a folder that is absent. */
function whyNot(path: string, error: unknown): string | null {
  const { code = '', message = '' } = rootOf(error) as { code?: string; message?: string };
  const elsewhere = 'Choisissez un autre fichier avec la variable DATABASE_PATH.';
  if (message.includes('directory does not exist')) {
    return `Le dossier de la base de données « ${path} » n’existe pas. Créez-le, ou choisissez un autre fichier avec la variable DATABASE_PATH.`;
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)) {
    return `Le service ne peut pas écrire la base de données « ${path} ». Donnez-lui le droit d’écrire ce fichier et son dossier. ${elsewhere}`;
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return `Le fichier « ${path} » n’est pas une base de données, ou il est abîmé. Remettez une sauvegarde. ${elsewhere}`;
  }
  if (/^SQLITE_FULL/.test(code))
    return `Le disque est plein : la base de données « ${path} » ne peut plus grandir. Faites de la place.`;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return `Un autre programme tient la base de données « ${path} ». Arrêtez-le, puis relancez le service.`;
  }
  return null;
}

/** Drizzle wraps the error of the driver. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
