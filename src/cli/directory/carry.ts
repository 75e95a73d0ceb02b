import { carry } from '../../directory/sources/carry.ts';
import type { Asked } from './command.ts';

/** `carry SOURCES [EVAL]`: makes the files of data/ again, and tells each once it is written. */
export function carryAll(asked: Asked): number | 'usage' {
  const { words, data } = asked;
  const [sources, evaluation] = words;
  if (!sources) return 'usage';
  let files = 0;
  let lines = 0;
  for (const { file, rows, left_out } of carry({ sources, evaluation, data })) {
    files += 1;
    lines += rows.length;
    const aside = left_out > 0 ? `, ${left_out} laissée${left_out > 1 ? 's' : ''} de côté` : '';
    asked.console.log(`${`${data}/${file}`.padEnd(38)}${String(rows.length).padStart(7)} lignes${aside}`);
  }
  asked.console.log(`${files} fichiers, ${lines} lignes.`);
  return 0;
}
