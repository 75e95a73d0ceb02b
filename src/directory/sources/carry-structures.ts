import type { Cells } from '../rows/csv.ts';
import { STRUCTURE_COLUMNS, type StructureRow } from '../rows/structure-row.ts';
import { cellOf } from '../rows/written.ts';
import { todayOf } from './carry-communes.ts';
import type { OldName } from './communes.ts';
import { type Correction, correct } from './corrections.ts';
import type { DataFile } from './data-file.ts';
import { franceServices } from './france-services.ts';
import { isInHouse } from './hosted.ts';
import { mairie } from './mairies.ts';
import { houseReader } from './mds.ts';
import { byField, grouped } from './order.ts';
import { partner } from './partners.ts';

/** What the structures are made of: the source files, the files of data/ they lean on, and the corrections. */
export type StructureSources = {
  houses: Cells[];
  franceServices: Cells[];
  mairies: Cells[];
  partners: Cells[];
  communes: Cells[];
  lieux: readonly Cells[];
  departements: readonly Cells[];
  oldNames: OldName[];
  corrections: Correction[];
};

/** data/structures/<source>-<département>.csv. A town hall whose commune of today is not known is left out. */
export function structureFiles(sources: StructureSources): DataFile[] {
  const houses = sources.houses.map(houseReader(sources.departements));
  const partners = sources.partners.map(partnerReader(sources));
  const all = [...houses, ...sources.franceServices.map(franceServices), ...townHalls(sources, partners), ...partners];
  return grouped(all, ({ source, departement }) => `${source}-${departement}`).map(([name, rows]) => {
    const held = correct(rows, sources.corrections).filter((row) => row.source === 'mds' || !isInHouse(row, houses));
    return {
      file: `structures/${name}.csv`,
      columns: STRUCTURE_COLUMNS,
      rows: held.map(cellsOf).sort(byField('id')),
      left_out: rows.length - held.length,
    };
  });
}

/** Reads rows of partners.csv with the networks of the place types and the intercommunalities of the communes. */
export function partnerReader({
  communes,
  lieux,
}: Pick<StructureSources, 'communes' | 'lieux'>): (row: Cells) => StructureRow {
  const networks = new Map(
    lieux.map(({ code = '', reseaux_porteurs = '' }) => [code, reseaux_porteurs.split('|').filter(Boolean)]),
  );
  const epci = new Map(communes.map(({ code_insee, epci_code }) => [code_insee, epci_code]));
  return (row) => {
    const place = partner(row, networks);
    // A CIAS is the CCAS of its whole intercommunality.
    const code = place.nom.startsWith('CIAS ') && epci.get(place.code_insee ?? '');
    return code ? { ...place, zone_eligibilite: [code] } : place;
  };
}

function townHalls({ mairies, communes, oldNames }: StructureSources, partners: StructureRow[]): StructureRow[] {
  const today = todayOf(communes, oldNames);
  const ccas = communesWithCcas(partners);
  return mairies.flatMap((row) => {
    const commune = today(row);
    return commune ? [mairie(row, commune, ccas)] : [];
  });
}

/** The communes that are known to have a CCAS or a CIAS of their own, for which the town hall does not stand. */
export function communesWithCcas(places: readonly StructureRow[]): Set<string> {
  const known = places.filter(({ types, statut }) => types.includes('ccas') && statut === 'ouvert');
  return new Set(known.flatMap(({ code_insee }) => code_insee ?? []));
}

/** A row as the cells of data/structures. */
export function cellsOf(row: StructureRow): Cells {
  return Object.fromEntries(Object.entries(row).map(([field, held]) => [field, cellOf(held)]));
}
