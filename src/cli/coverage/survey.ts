import { OperatorError } from '../../config.ts';
import { type Commune, loadServed } from '../../directory/communes/served.ts';
import { type Cell, cover, needsWithDoors } from '../../directory/coverage/coverage.ts';
import { createDirectory } from '../../directory/create.ts';
import { readContentData } from '../../directory/rows/content-data.ts';
import { type Content, type Departement, type Need, serving } from '../../engine/content.ts';
import { loadData } from '../../node/load-data.ts';
import { openDatabase } from '../../node/open-database.ts';
import type { Db } from '../../store/db.ts';
import type { Options } from './options.ts';

const DATA = 'data';

/** What was asked of the directory, and all that it answered. */
export type Survey = { at: Date; departements: Departement[]; communes: Commune[]; needs: Need[]; cells: Cell[] };

/** What to ask, of the directory of which départements. `advance` hears of the share that is done, 0 to 1. */
type Asked = {
  options: Options;
  territoires: string[];
  at: Date;
  advance: (share: number) => void;
  open: typeof openData;
};

/** The real directory, loaded from data/ into a database in memory. Throws an OperatorError for a damaged file. */
export async function openData(territoires: string[]): Promise<{ db: Db; close: () => void }> {
  const opened = openDatabase(':memory:');
  await loadData(opened.db, territoires, DATA);
  return opened;
}

/**
 * Asks the directory for every commune and need that the options leave.
 * Throws an OperatorError for a territory or a need that is not served.
 */
export async function survey({ options, territoires, at, advance, open }: Asked): Promise<Survey> {
  const authored: Content = {
    flows: {},
    facts: {},
    dangers: {},
    seconds: { offers: [], advice: [] },
    hash: '',
    ...readContentData(DATA),
  };
  const content = serving(authored, territoires);
  const departements = only(content.departements, options.departement, 'Le département');
  const needs = only(needsWithDoors(content.needs), options.need, 'Le besoin');
  const { db, close } = await open(territoires);
  try {
    const served = await loadServed(db, departements.map(codeOf));
    const communes = [...served.communes.values()].sort((a, b) => (a.code_insee < b.code_insee ? -1 : 1));

    const national = new Set(content.helplines.map(({ numero }) => numero));
    const asked = { directory: createDirectory(db, content), at, national };
    const codes = communes.map(({ code_insee }) => code_insee);
    const cells: Cell[] = [];
    for await (const cell of cover(asked, codes, needs.map(codeOf))) {
      cells.push(cell);
      advance(cells.length / (communes.length * needs.length));
    }
    return { at, departements, communes, needs, cells };
  } finally {
    close();
  }
}

function only<T extends { code: string }>(all: T[], wanted: string | null, what: string): T[] {
  const kept = wanted === null ? all : all.filter(({ code }) => code === wanted);
  if (kept.length > 0) return kept;
  throw new OperatorError(`${what} « ${wanted} » n’est pas couvert. Il y a : ${all.map(codeOf).join(', ')}.`);
}

const codeOf = ({ code }: { code: string }): string => code;
