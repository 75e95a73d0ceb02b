import { OperatorError, parseConfig } from '../../config.ts';
import { createDirectory } from '../../directory/create.ts';
import { serving } from '../../engine/content.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';
import type { SessionDeps } from '../../session/session.ts';
import { readAuthored } from '../authored.ts';

/**
 * The real service on a database in memory, with the flows as they are written now, built or not.
 * Throws an OperatorError when flows/ or data/ must be mended first.
 */
export async function setStage(when: Date | null): Promise<{ deps: SessionDeps; close: () => void }> {
  const { content, issues } = readAuthored();
  const [first] = issues.filter(({ level }) => level === 'error');
  if (!content || first) {
    const where = first ? ` ${first.file}${first.step ? ` › ${first.step}` : ''} : ${first.says}` : '';
    throw new OperatorError(`Les parcours sont à corriger d’abord (npm run flows -- check).${where}`);
  }
  const { territoires } = parseConfig({ TERRITOIRES: process.env.TERRITOIRES });
  const { db, close } = openDatabase(':memory:');
  await loadData(db, territoires);
  const served = serving(content, territoires);
  const deps: SessionDeps = {
    db,
    content: served,
    directory: createDirectory(db, served),
    secret: 'une conversation jouée, oubliée aussitôt',
    retentionDays: 30,
    now: () => when ?? new Date(),
    report: (failure) => console.error(failure),
  };
  return { deps, close };
}
