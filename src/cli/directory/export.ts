import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config.ts';
import { exportDataInclusion } from '../../directory/data-inclusion/export.ts';
import { readContentData } from '../../directory/rows/content-data.ts';
import { type Asked, dataset } from './command.ts';

/** `export data-inclusion DOSSIER [--json]`: writes the directory as data.inclusion v1. */
export function exportAll(asked: Asked): number | 'usage' {
  const [format, dir] = asked.words;
  if (format !== 'data-inclusion' || !dir) return 'usage';
  const exported = exportDataInclusion(dataset(asked), readContentData(asked.data));
  writeExport(dir, exported);
  const [structures, services] = [exported.structures.length, exported.services.length];
  const says = `${dir} : ${structures} structures, ${services} services.`;
  asked.console.log(asked.options.has('json') ? JSON.stringify({ structures, services }) : says);
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
