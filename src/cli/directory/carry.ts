import { carry } from '../../directory/sources/carry.ts';
import { type Asked, DATA } from './command.ts';

/** `carry SOURCES [EVAL]`: makes the files of data/ again, and tells each once it is written. */
export function carryAll({ words: [sources, evaluation] }: Asked): number | 'usage' {
  if (!sources) return 'usage';
  let files = 0;
  let lines = 0;
  for (const { file, rows, left_out } of carry({ sources, evaluation, data: DATA })) {
    files += 1;
    lines += rows.length;
    const aside = left_out > 0 ? `, ${left_out} laissée${left_out > 1 ? 's' : ''} de côté` : '';
    console.log(`${`${DATA}/${file}`.padEnd(38)}${String(rows.length).padStart(7)} lignes${aside}`);
  }
  console.log(`${files} fichiers, ${lines} lignes.`);
  return 0;
}
