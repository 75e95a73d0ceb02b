import * as z from 'zod';
import { plain } from '../../letters.ts';
import type { communeNames } from '../../store/tables.ts';
import type { Commune } from '../communes/served.ts';
import { cell } from './table.ts';

const { text, maybe, list, number } = cell;
const insee = z.string().regex(/^\w{5}$/, 'code INSEE de cinq caractères attendu');

/** One row of data/communes/france.csv. */
export const FranceRow = z.object({
  code_insee: insee,
  nom: text,
  departement: text,
  codes_postaux: list,
  population: number,
  latitude: number,
  longitude: number,
});

/** One row of data/communes/41.csv and of its like: a served département, with old names and territories. */
export const CommuneRow = z.object({
  code_insee: insee,
  nom: text,
  /** Names that people still say: of the communes that were merged into this one, and of this one before it was renamed. */
  noms_anciens: list,
  departement: text,
  arrondissement: maybe,
  codes_postaux: list,
  epci_code: maybe,
  epci_nom: maybe,
  population: number,
  latitude: number,
  longitude: number,
});
export type CommuneRow = z.output<typeof CommuneRow>;

export const COMMUNE_COLUMNS = Object.keys(CommuneRow.shape);
export const FRANCE_COLUMNS = Object.keys(FranceRow.shape);

/** A row of the table `commune_names`. */
export type NameRow = typeof communeNames.$inferInsert;

/** The row of the table `communes`. */
export function communeOf(row: z.output<typeof FranceRow> & Partial<CommuneRow>): Commune {
  const { code_insee, nom, departement, codes_postaux, population, latitude, longitude } = row;
  const { epci_code = null, epci_nom = null, arrondissement = null } = row;
  return {
    code_insee,
    nom,
    departement,
    codes_postaux,
    epci_code,
    epci_nom,
    arrondissement,
    population,
    latitude,
    longitude,
  };
}

/** Every way the commune is called: its name, its everyday and old names, its postcodes, each once. */
export function namesOf(row: {
  code_insee: string;
  nom: string;
  codes_postaux: string[];
  noms_anciens?: string[];
  noms_courants?: string[];
}): NameRow[] {
  const { code_insee, nom, codes_postaux, noms_anciens = [], noms_courants = [] } = row;
  const names = new Map<string, NameRow>();
  const add = (cle: string, written: string, kind: NameRow['kind']) =>
    names.set(`${kind} ${cle}`, { cle, code_insee, nom: written, kind });
  add(nameKey(nom), nom, 'nom');
  for (const courant of noms_courants) add(nameKey(courant), courant, 'courant');
  for (const ancien of noms_anciens) add(nameKey(ancien), ancien, 'ancien');
  for (const code of codes_postaux) add(code, nom, 'code_postal');
  return [...names.values()];
}

/** The key of a name, « saint » and « sainte » written out: « St-Aignan » → « saint aignan ». */
export function nameKey(nom: string): string {
  return plain(nom)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
