import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config.ts';
import { exportDataInclusion } from '../../directory/data-inclusion/export.ts';
import { readContentData } from '../../directory/rows/content-data.ts';
import { type Asked, DATA, dataset } from './command.ts';

/** `export data-inclusion DOSSIER [--json]`: writes the directory as data.inclusion v1. */
export function exportAll({ words: [format, dir], options }: Asked): number | 'usage' {
  if (format !== 'data-inclusion' || !dir) return 'usage';
  const exported = exportDataInclusion(dataset(), readContentData(DATA));
  writeExport(dir, exported);
  const [structures, services] = [exported.structures.length, exported.services.length];
  if (options.has('json')) console.log(JSON.stringify({ structures, services }));
  else console.log(`${dir} : ${structures} structures, ${services} services.`);
  return 0;
}

/** Two JSON arrays, one row a line, so that two exports compare line by line. */
function writeExport(dir: string, exported: { structures: readonly object[]; services: readonly object[] }): void {
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
