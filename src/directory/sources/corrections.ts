import { existsSync } from 'node:fs';
import * as z from 'zod';
import { OperatorError } from '../../config.ts';
import { StructureRow } from '../structure-row.ts';
import { cell, readTable } from '../table.ts';

/** data/corrections.csv: what a person decided about a row, kept at every import. The field « écarter » leaves the row out. */
const Correction = z.object({ id: cell.text, champ: cell.text, valeur: z.string(), raison: cell.text });
export type Correction = z.output<typeof Correction>;

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

function apply(row: StructureRow, { id, champ, valeur }: Correction): StructureRow {
  const field = StructureRow.shape[champ as keyof typeof StructureRow.shape];
  if (!field) throw new OperatorError(`data/corrections.csv, ${id} : le champ « ${champ} » n’existe pas.`);
  const { success, data, error } = field.safeParse(valeur);
  if (!success)
    throw new OperatorError(`data/corrections.csv, ${id}, ${champ} : ${error.issues[0]?.message} (« ${valeur} »).`);
  return { ...row, [champ]: data };
}
