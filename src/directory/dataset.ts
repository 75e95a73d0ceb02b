import { join } from 'node:path';
import type { Need, PlaceType } from '../engine/content.ts';
import { CommuneRow, communeOf, FranceRow, type NameRow, namesOf } from './commune-row.ts';
import { readContentData } from './content-data.ts';
import { csvFiles, datasetHash } from './dataset-hash.ts';
import { type Offer, offersOf, thematiquesOf } from './offer.ts';
import { type FileSource, readSources } from './read-sources.ts';
import { readStructures, type Structure } from './read-structures.ts';
import type { Commune } from './served.ts';
import { readTable } from './table.ts';

/** All that is loaded into the database, as rows of its tables. Plain JSON values: it can be handed to another process. */
export type Dataset = {
  communes: Commune[];
  names: NameRow[];
  structures: Structure[];
  services: Offer[];
  zones: { code: string; lieu: string; service_id: string }[];
  /** Source, licence and date of the files whose rows do not bear their own. */
  sources: FileSource[];
  hash: string;
};

/**
 * Reads and checks the folder `dir` (data/) for the départements served: their communes with old names and
 * territories, the rest of France, the structures and what they offer.
 * Throws one OperatorError with the file, its bad lines and what to do.
 */
export function readDataset(dir: string, territoires: readonly string[]): Dataset {
  const { needs, lieux } = readContentData(dir);
  const { communes, names } = readCommunes(dir, territoires);
  const byCode = new Map(communes.map((commune) => [commune.code_insee, commune]));
  const structures = readStructures(dir, territoires, byCode);
  const services = readOffers(structures, byCode, needs, lieux);
  const zones = services.flatMap(({ id, lieu, zone_eligibilite }) =>
    zone_eligibilite.map((code) => ({ code, lieu, service_id: id })),
  );
  return {
    communes,
    names,
    structures,
    services,
    zones,
    sources: readSources(dir),
    hash: datasetHash(dir, territoires),
  };
}

function readCommunes(dir: string, territoires: readonly string[]): { communes: Commune[]; names: NameRow[] } {
  const folder = join(dir, 'communes');
  const detailed = new Set([
    ...csvFiles(folder).filter((file) => file !== 'france.csv'),
    ...territoires.map((code) => `${code}.csv`),
  ]);
  const rows = [
    ...[...detailed].flatMap((file) => readTable(join(folder, file), CommuneRow)),
    ...readTable(join(folder, 'france.csv'), FranceRow),
  ].map(({ row }) => row);
  return { communes: rows.map(communeOf), names: rows.flatMap(namesOf) };
}

function readOffers(
  structures: Structure[],
  communes: Map<string, Commune>,
  needs: Need[],
  lieux: PlaceType[],
): Offer[] {
  const byLieu = new Map(lieux.map((lieu) => [lieu.code, lieu]));
  const thematiques = thematiquesOf(needs);
  return structures.flatMap((structure) => {
    const { code_insee: commune, departement } = structure;
    const epci = (commune && communes.get(commune)?.epci_code) || null;
    return offersOf(structure, { commune, epci, departement }, byLieu, thematiques);
  });
}
