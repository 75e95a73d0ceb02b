import { parseConfig } from '../../config.ts';
import { createDirectory } from '../../directory/create.ts';
import type { Directory } from '../../directory/directory.ts';
import { type Content, serving } from '../../engine/content.ts';
import type { Flow } from '../../engine/flow.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';

/** How many communes of each served département are asked for, spread over their names. */
const COMMUNES = 2;

/** What the costs of flows are measured on: the real directory in memory, and some communes of each département. */
export type Ground = { content: Content; directory: Directory; communes: string[]; close: () => void };

/** Loads the served départements (TERRITOIRES). Close it when done. */
export async function openGround(authored: Content): Promise<Ground> {
  const { territoires } = parseConfig({ TERRITOIRES: process.env.TERRITOIRES });
  const { db, close } = openDatabase(':memory:');
  await loadData(db, territoires);
  const content = serving(authored, territoires);
  const directory = createDirectory(db, content);
  const served = [...new Set((await directory.servedNames()).values())].sort();
  const communes = territoires.flatMap((code) => spread(served.filter((insee) => insee.startsWith(code))));
  return { content, directory, communes, close };
}

/** The needs, by code, that have one of these flows. */
export const needsOf = (content: Content, flows: Flow[]): string[] =>
  flows.map(({ flow }) => flow).filter((flow) => content.needs.some(({ code }) => code === flow));

/** A few of a list, far from each other. */
const spread = (all: string[]): string[] =>
  Array.from({ length: COMMUNES }, (_, at) => all[Math.floor(((at + 1) * all.length) / (COMMUNES + 1))] ?? '').filter(
    Boolean,
  );
