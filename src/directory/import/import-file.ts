import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Cells, readCsv } from '../rows/csv.ts';
import { STRUCTURE_COLUMNS } from '../rows/structure-row.ts';
import { type Correction, readCorrections } from '../sources/corrections.ts';
import { byField } from '../sources/order.ts';
import { csvText } from '../sources/write-csv.ts';
import { compare } from './compare.ts';
import type { Format } from './format.ts';
import { readGround } from './ground.ts';
import { openRows } from './read-rows.ts';
import { RefusedFile } from './refused-file.ts';
import type { Source } from './source.ts';
import type { Summary } from './summary.ts';
import { takeRows } from './take-rows.ts';
import { writeAll } from './write-all.ts';

/** What to import, and how. `force` lets most of a source's places disappear; a `dry` run writes nothing. */
export type Import = {
  name: string;
  source: Source;
  files: [string, ...string[]];
  data: string;
  territoires: readonly string[];
  dry: boolean;
  force: boolean;
  /** The date of a list that bears none: a day, a month or a year; '' when it is not known. */
  date: string;
  /** Hears of the share of the main file that is read, 0 to 1. */
  advance: (share: number) => void;
};

/**
 * Replaces the places of a source, in the départements served, by those of a file: rows that cannot be read are told
 * and stop nothing, corrections are applied again. The same file twice gives the same bytes.
 * Throws a RefusedFile when the file as a whole cannot be trusted; nothing is written then.
 */
export async function importFile(asked: Import): Promise<Summary> {
  const { name, source, files, data, territoires } = asked;
  const ground = readGround(data, territoires, source.origins);
  const corrections = readCorrections(join(data, 'corrections.csv'));
  const before = placesOf(data, source.origins, territoires);
  const [file, ...more] = files;
  const { columns, unit, rows, isOpenEnded } = await openRows(file, asked.advance);
  const { format, refused: earlier, unread } = await source.formatOf({ file, more, columns, ground, date: asked.date });
  requireColumns(file, columns, format);

  const taken = await takeRows({ file, rows, format, ground, corrections, before });
  const after = taken.places;
  if (taken.rows === 0) throw new RefusedFile(file, 'il n’a aucune ligne.');
  if (taken.refused.length === taken.rows)
    throw new RefusedFile(file, `aucune ligne n’est lisible. La première : ${taken.refused[0]?.reason}.`);

  const old = [...before.values()].flat();
  const changes = compare(old, [...after.values()].flat(), STRUCTURE_COLUMNS);
  if (!asked.force) {
    refuseCollapse(file, before, changes.closed);
    if (isOpenEnded()) refuseOpenEnd(file, changes.closed.length);
  }
  if (!asked.dry)
    writeAll(new Map([...after].map(([path, cells]) => [join(data, 'structures', path), textOfPlaces(cells)])));
  return {
    source: name,
    written: !asked.dry,
    unit,
    ...changes,
    rows: taken.rows,
    refused: [...earlier, ...taken.refused],
    elsewhere: taken.elsewhere,
    unknown_types: taken.unknown_types,
    left_out: taken.left_out,
    aside: taken.aside,
    drifts: taken.drifts,
    orphans: orphansOf(corrections, new Set([...taken.seen, ...taken.away]), source),
    unread_columns: unread,
  };
}

/** What data/structures holds of these sources, by file. */
function placesOf(data: string, origins: readonly string[], territoires: readonly string[]): Map<string, Cells[]> {
  const paths = origins.flatMap((origin) => territoires.map((code) => `${origin}-${code}.csv`));
  return new Map(
    paths.flatMap((path) => {
      const file = join(data, 'structures', path);
      return existsSync(file) ? [[path, readCsv(file).map(({ cells }) => cells)]] : [];
    }),
  );
}

function requireColumns(file: string, columns: readonly string[], { columns: needed }: Format): void {
  const absent = needed.filter((column) => !columns.includes(column));
  if (absent.length > 0)
    throw new RefusedFile(file, `ce n’est pas le fichier attendu : il manque ${absent.join(', ')}.`);
}

/** A file that would make most places of a département disappear is more likely to be cut than true. */
function refuseCollapse(
  file: string,
  before: ReadonlyMap<string, Cells[]>,
  closed: readonly { departement: string }[],
) {
  const were = Map.groupBy([...before.values()].flat(), ({ departement = '' }) => departement);
  for (const [departement, places] of were) {
    const gone = closed.filter((place) => place.departement === departement).length;
    if (gone * 2 > places.length)
      throw new RefusedFile(
        file,
        `${gone} des ${places.length} lieux de cette source disparaîtraient dans le département ${departement}. ` +
          'Si c’est bien ce qu’il faut, ajoutez --forcer.',
      );
  }
}

/** A text that stops in the middle of a line and lacks places may be cut inside its last cell. */
function refuseOpenEnd(file: string, closed: number): void {
  if (closed > 0)
    throw new RefusedFile(
      file,
      `il ne finit pas par un saut de ligne et ${closed} lieux disparaîtraient : il a peut-être été coupé. ` +
        'S’il est entier, ajoutez --forcer.',
    );
}

/** The corrections of this source whose place is no longer in it. */
function orphansOf(
  corrections: readonly Correction[],
  seen: ReadonlySet<string>,
  { owns }: Source,
): Summary['orphans'] {
  const isHere = (id: string) => seen.has(id) || seen.has(id.replace(/^.*?--/, ''));
  return corrections.filter(({ id }) => owns(id) && !isHere(id)).map(({ id, champ }) => ({ id, champ }));
}

const textOfPlaces = (cells: Cells[]): string => csvText(STRUCTURE_COLUMNS, cells.sort(byField('id')));
