import type { Dataset } from './dataset.ts';
import { loadStatements } from './load.ts';

/** The statements that load `dataset`, each as one line of SQL without parameter, for `wrangler d1 execute --file`. */
export function* inlined(dataset: Dataset): Generator<string> {
  for (const { sql, param } of loadStatements(dataset)) {
    const [before = '', after = ''] = sql.split('?');
    yield `${param === null ? sql : `${before}'${param.replaceAll("'", "''")}'${after}`};`;
  }
}
