import type { Cells } from '../rows/csv.ts';
import { cellsOf } from '../sources/carry-structures.ts';
import { type Correction, correct, driftsOf } from '../sources/corrections.ts';
import { isInHouse } from '../sources/hosted.ts';
import type { Format } from './format.ts';
import type { Ground } from './ground.ts';
import type { FileRow } from './rows.ts';
import { settle } from './settle.ts';
import type { Refusal, Summary } from './summary.ts';

/** A file and what its rows are read against; `before` holds the places of each file of data/structures to be replaced. */
export type Taking = {
  file: string;
  rows: AsyncIterable<FileRow>;
  format: Format;
  ground: Ground;
  corrections: Correction[];
  before: ReadonlyMap<string, Cells[]>;
};

/**
 * Reads every row of a file into the places of each file of data/structures, corrected. A place whose row is refused stays
 * as it was before. `seen` holds the ids of the file, `away` those of départements that are not served.
 */
export async function takeRows({ file, rows, format, ground, corrections, before }: Taking) {
  const places = new Map<string, Cells[]>([...before.keys()].map((path) => [path, []]));
  const refusals: Omit<Refusal, 'kept'>[] = [];
  const seen = new Set<string>();
  const byId = Map.groupBy(corrections, ({ id }) => id);
  /** Places of départements that are not served: a correction of theirs has its row. */
  const away = new Set<string>();
  const taken = {
    rows: 0,
    elsewhere: 0,
    left_out: 0,
    unknown_types: {} as Record<string, number>,
    aside: [] as Summary['aside'],
    drifts: [] as Summary['drifts'],
  };

  for await (const row of rows) {
    taken.rows += 1;
    const reason = take(row);
    if (reason !== null) refusals.push({ file, line: row.line, id: format.idOf(row.cells), reason });
  }
  const refused = refusals.map((refusal) => ({ ...refusal, kept: keep(refusal.id) }));
  return { ...taken, places, refused, seen, away };

  /** Takes a row, or gives the reason why it is refused. */
  function take({ line, cells, broken }: FileRow): string | null {
    if (broken) return broken;
    const departement = format.departementOf(cells);
    if (!departement) return 'rien ne dit son département (departement, code_insee ou code_postal)';
    if (!ground.territoires.includes(departement)) {
      taken.elsewhere += 1;
      away.add(format.idOf(cells));
      return null;
    }
    const reading = format.read(cells);
    if ('refused' in reading) return reading.refused;
    if ('unknownType' in reading) {
      taken.unknown_types[reading.unknownType] = (taken.unknown_types[reading.unknownType] ?? 0) + 1;
      return null;
    }
    const settled = settle({ ...reading.cells, departement }, ground);
    if ('refused' in settled) return settled.refused;
    const { row } = settled;
    if (seen.has(row.id)) return `« ${row.id} » est déjà plus haut dans le fichier`;
    const holder = ground.taken.get(row.id);
    if (holder) return `« ${row.id} » est déjà dans ${holder}`;
    seen.add(row.id);
    taken.aside.push(...[...(reading.aside ?? []), ...settled.aside].map((each) => ({ line, id: row.id, ...each })));

    const mine = byId.get(row.id) ?? [];
    taken.drifts.push(...driftsOf(row, mine));
    const path = `${reading.origin}-${departement}.csv`;
    const held = places.get(path) ?? [];
    places.set(path, held);
    const kept = correct([row], mine).filter((one) => one.source === 'mds' || !isInHouse(one, ground.houses));
    held.push(...kept.map(cellsOf));
    if (kept.length === 0) taken.left_out += 1;
    return null;
  }

  /** A place whose row is refused today stays as it was: a typing error does not close it. */
  function keep(id: string): boolean {
    if (id === '' || seen.has(id)) return false;
    for (const [path, held] of before) {
      const old = held.find((cells) => cells.id === id || cells.id?.endsWith(`--${id}`));
      if (!old?.id || seen.has(old.id)) continue;
      seen.add(old.id);
      places.get(path)?.push(old);
      return true;
    }
    return false;
  }
}
