import { existsSync } from 'node:fs';
import * as z from 'zod';
import { OperatorError } from '../../config.ts';
import { StructureRow } from '../rows/structure-row.ts';
import { cell, readTable } from '../rows/table.ts';
import { cellOf } from '../rows/written.ts';

/** How an empty cell of the source is written down, since an empty `source_disait` means « not known ». */
const EMPTY = '(vide)';

/**
 * data/corrections.csv: what a person decided about a row, kept at every import. The field « écarter » leaves the row out.
 * `source_disait` is the cell of the source when the correction was made: « (vide) » when it was empty, nothing when that
 * is not known.
 */
const Correction = z.object({
  id: cell.text,
  champ: cell.text,
  valeur: z.string(),
  raison: cell.text,
  source_disait: z.string(),
});
export type Correction = z.output<typeof Correction>;

/** A correction under which the source has changed: what it said then, what it says now, what is kept. */
export type Drift = { id: string; champ: string; said: string; says: string; kept: string };

/** Reads the corrections; none when there is no such file. Throws a French sentence when it is damaged. */
export function readCorrections(file: string): Correction[] {
  return existsSync(file) ? readTable(file, Correction).map(({ row }) => row) : [];
}

/**
 * The rows with the corrections applied.
 * Throws when a correction names a field that structures do not have, or a value that the field cannot hold.
 */
export function correct(rows: readonly StructureRow[], corrections: readonly Correction[]): StructureRow[] {
  return rows.flatMap((row) => {
    const mine = corrections.filter(({ id }) => id === row.id);
    if (mine.some(({ champ }) => champ === 'écarter')) return [];
    return [mine.reduce(apply, row)];
  });
}

/** The corrections of a row, as its source gives it, under which the source no longer says what it said. */
export function driftsOf(row: StructureRow, corrections: readonly Correction[]): Drift[] {
  return corrections.flatMap(({ id, champ, valeur, source_disait }) => {
    if (id !== row.id || !(champ in row) || source_disait === '') return [];
    const says = cellOf(row[champ as keyof StructureRow]) || EMPTY;
    return says === source_disait ? [] : [{ id, champ, said: source_disait, says, kept: valeur || EMPTY }];
  });
}

function apply(row: StructureRow, { id, champ, valeur }: Correction): StructureRow {
  const field = StructureRow.shape[champ as keyof typeof StructureRow.shape];
  if (!field) throw new OperatorError(`data/corrections.csv, ${id} : le champ « ${champ} » n’existe pas.`);
  const { success, data, error } = field.safeParse(valeur);
  if (!success)
    throw new OperatorError(`data/corrections.csv, ${id}, ${champ} : ${error.issues[0]?.message} (« ${valeur} »).`);
  return { ...row, [champ]: data };
}
