import { writeFileSync } from 'node:fs';
import { inlined } from '../../directory/inlined.ts';
import { type Asked, dataset } from './command.ts';

/** `sql FICHIER`: writes data/ as SQL, for D1. */
export function writeSql(asked: Asked): number | 'usage' {
  const [file] = asked.words;
  if (!file) return 'usage';
  const loaded = dataset(asked);
  writeFileSync(file, [...inlined(loaded), ''].join('\n'));
  asked.console.log(`${file} : ${loaded.communes.length} communes, ${loaded.structures.length} structures.`);
  return 0;
}
