import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { OperatorError } from '../../../config.ts';

/** What the bench takes of one row of the 2016 annuaire de l’administration (DILA), its columns under their own names. */
export type Fiche = {
  id: string;
  type: string;
  nom: string;
  adresse: string;
  code_postal: string;
  commune: string;
  code_insee: string;
  latitude: number | null;
  longitude: number | null;
  telephone: string;
  date_maj: string;
};

/** Reads the annuaire, a CSV with a header, gzipped or not. Throws an OperatorError when it is not that. */
export function readFiches(file: string): Fiche[] {
  if (!existsSync(file)) throw new OperatorError(`Le fichier ${file} n’existe pas.`);
  try {
    const bytes = readFileSync(file);
    const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const rows: Record<keyof Fiche, string>[] = parse(zipped ? gunzipSync(bytes) : bytes, { bom: true, columns: true });
    if (!rows[0]?.code_insee) throw new Error('no column code_insee');
    return rows.map((row) => ({ ...row, latitude: degrees(row.latitude), longitude: degrees(row.longitude) }));
  } catch (cause) {
    const says = `Le fichier ${file} n’est pas l’annuaire attendu : un CSV (gzippé ou non) avec les colonnes id, type, nom, code_insee, latitude, longitude…`;
    throw new OperatorError(says, { cause });
  }
}

const degrees = (cell: string): number | null => (cell ? Number(cell) : null);
