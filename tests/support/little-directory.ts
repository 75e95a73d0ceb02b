import { createDirectory } from '../../src/directory/create.ts';
import type { Dataset } from '../../src/directory/dataset.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { type CommuneRow, communeOf, namesOf } from '../../src/directory/rows/commune-row.ts';
import { offersOf } from '../../src/directory/rows/offer.ts';
import type { Structure } from '../../src/directory/rows/read-structures.ts';
import { UNKNOWN } from '../../src/directory/rows/written.ts';
import type { Content } from '../../src/engine/content.ts';
import { openSqlite } from '../../src/store/open.ts';
import { indreEtLoire, lieu, line, loirEtCher, need } from './little-rows.ts';
import { towns } from './little-towns.ts';

/** A directory small enough to hold in one's head: a few real communes, made-up places. */

/** A place of which nothing is known but what a test says. */
export const place = (row: Partial<Structure> & { id: string; types: string[] }): Structure => ({
  ...UNKNOWN,
  source: 'essai',
  nom: row.id,
  date_maj: '2026-01-01',
  commune: null,
  adresse: null,
  code_postal: null,
  code_insee: null,
  departement: row.code_insee?.slice(0, 2) ?? '41',
  statut: 'ouvert',
  verified_on: null,
  to_verify: false,
  source_citation: 'essai',
  licence: 'essai',
  semaine_accueil: null,
  semaine_rendez_vous: null,
  semaine_telephone: null,
  fermetures: null,
  secteur: null,
  provenances: null,
  ...row,
});

/** The fields that put a place in a town. */
export const inTown = ({ code_insee, nom }: CommuneRow) => ({ code_insee, commune: nom });

/** Needs that show each way of finding a door: by a place, by a line, by a body, by none. */
export const content: Content = {
  flows: {},
  facts: {},
  dangers: {
    'violence/couple': {
      says: ['!'],
      sms: '!',
      voix: '!',
      helplines: ['3919', '17'],
      need: 'violences',
      facts: {},
      discreet: true,
    },
    medical: {
      says: ['!'],
      sms: '!',
      voix: '!',
      helplines: ['15', '112'],
      need: 'urgence',
      facts: {},
      discreet: false,
    },
  },
  seconds: { offers: [], advice: [] },
  needs: [
    need('loyer', { place_first: 'mds', place_second: ['adil', 'ccas'], helplines: ['0 805 160 075'] }),
    need('vieillir', { place_first: 'autonomie', place_second: ['ccas', 'mds', 'caisse-retraite'] }),
    need('rsa', { place_first: 'caf', place_second: ['msa', 'mds', 'france-services'], helplines: ['3230'] }),
    need('demarche', { place_first: 'france-services', place_second: ['ccas'] }),
    need('refus', { place_first: 'organisme', place_second: ['france-services'] }),
    need('garde', { place_first: 'rpe', place_second: ['mairie'] }),
    need('suicide', {
      place_first: 'ligne-3114',
      place_second: ['secours'],
      helplines: ['3114', '15'],
      danger: 'suicide',
    }),
    need('violences', { place_first: 'asso-violences', place_second: ['mds'], helplines: ['3919'] }),
    need('meteo', { place_first: 'aucun', place_second: [] }),
  ],
  themes: [],
  lieux: [
    lieu('mds'),
    lieu('autonomie'),
    lieu('adil'),
    lieu('caf', { ask: '3230' }),
    lieu('msa', { ask: '3939' }),
    lieu('caisse-retraite', { ask: '3939' }),
    lieu('organisme', { ask: '3939' }),
    lieu('asso-violences', { ask: '3919' }),
    lieu('ccas', { zone: ['commune'], ask: 'mairie' }),
    lieu('mairie', { zone: ['commune'], ask: '3939' }),
    lieu('rpe', { zone: ['epci'], ask: 'mairie' }),
    lieu('france-services', { zone: ['france'], ask: 'mairie' }),
    lieu('ligne-3114', { zone: ['france'], ask: '3114', line: '3114' }),
    lieu('secours', { zone: ['france'], ask: '112', line: '17' }),
  ],
  helplines: [
    ...['15', '17', '112', '3114', '3919'].map((numero) => line(numero)),
    line('0 805 160 075', null),
    line('3230', 'Mo-Fr 09:00-16:30'),
    line('3939', null),
  ],
  departements: [loirEtCher, indreEtLoire],
  prononciations: [],
  hash: 'essai',
};

/** These communes with the places given, as the rows to load. */
export function datasetOf(structures: Structure[]): Dataset {
  const lieux = new Map(content.lieux.map((known) => [known.code, known]));
  const services = structures.flatMap((structure) => {
    const at = towns.find(({ code_insee }) => code_insee === structure.code_insee);
    const { code_insee: commune, departement } = structure;
    const where = { commune, epci: at?.epci_code ?? null, arrondissement: [], departement };
    return offersOf(structure, where, lieux, new Map());
  });
  return {
    communes: towns.map(communeOf),
    names: towns.flatMap(namesOf),
    structures,
    services,
    elsewhere: { structures: [], services: [] },
    sources: [],
    duplicates: { joined: [], review: [], neighbours: [], conflicts: [], unknown: [] },
    hash: 'essai',
  };
}

/** The directory of these communes with the places given, loaded into SQLite as the service loads its own. */
export async function directoryOf(structures: Structure[] = []): Promise<Directory> {
  const { db } = openSqlite(':memory:', 'drizzle');
  await loadDirectory(db, datasetOf(structures));
  return createDirectory(db, content);
}
