import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config.ts';

/** What the two files of an export hold. */
export type Exported = { structures: readonly object[]; services: readonly object[] };

/**
 * Writes `structures.json` and `services.json` into the folder `dir`, made if it is absent: two JSON arrays, one row a
 * line, so that two exports compare line by line. Throws an OperatorError where it cannot write.
 */
export function writeExport(dir: string, exported: Exported): void {
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'structures.json'), lines(exported.structures));
    writeFileSync(join(dir, 'services.json'), lines(exported.services));
  } catch (cause) {
    throw new OperatorError(
      `L’annuaire ne peut pas être écrit dans « ${dir} ». Choisissez un dossier où vous avez le droit d’écrire.`,
      { cause },
    );
  }
}

const lines = (rows: readonly object[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
