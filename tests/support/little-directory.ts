import { type CommuneRow, communeOf, namesOf } from '../../src/directory/commune-row.ts';
import { createDirectory } from '../../src/directory/create.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { loadDirectory } from '../../src/directory/load.ts';
import { offersOf } from '../../src/directory/offer.ts';
import type { Structure } from '../../src/directory/read-structures.ts';
import { parseWeek } from '../../src/directory/week.ts';
import type { Content, HelplineRow, Need, PlaceType } from '../../src/engine/content.ts';
import { openSqlite } from '../../src/store/open.ts';

/** A directory small enough to hold in one's head: a few real communes on both sides of the border, made-up places. */

type Town = Partial<CommuneRow> & { code_insee: string; nom: string };

export const town = (row: Town): CommuneRow => ({
  noms_anciens: [],
  departement: row.code_insee.slice(0, 2),
  arrondissement: null,
  codes_postaux: [],
  epci_code: null,
  epci_nom: null,
  population: 1000,
  latitude: null,
  longitude: null,
  ...row,
});

export const blois = town({
  code_insee: '41018',
  nom: 'Blois',
  codes_postaux: ['41000'],
  population: 47219,
  epci_code: '200030385',
  epci_nom: 'CA de Blois Agglopolys',
  latitude: 47.58126,
  longitude: 1.3049,
});
export const vendome = town({
  code_insee: '41269',
  nom: 'Vendôme',
  codes_postaux: ['41100'],
  population: 15758,
  latitude: 47.79952,
  longitude: 1.06457,
});
/** In Loir-et-Cher, 12 km from Amboise in Indre-et-Loire and 18 km from Blois. */
export const rilly = town({
  code_insee: '41189',
  nom: 'Rilly-sur-Loire',
  codes_postaux: ['41150'],
  population: 445,
  epci_code: '200030385',
  epci_nom: 'CA de Blois Agglopolys',
  latitude: 47.45768,
  longitude: 1.14091,
});
export const amboise = town({
  code_insee: '37003',
  nom: 'Amboise',
  codes_postaux: ['37400'],
  population: 12937,
  latitude: 47.39674,
  longitude: 0.99892,
});
export const tours = town({
  code_insee: '37261',
  nom: 'Tours',
  codes_postaux: ['37000', '37100', '37200'],
  population: 139259,
  latitude: 47.39427,
  longitude: 0.69494,
});
export const orleans = town({
  code_insee: '45234',
  nom: 'Orléans',
  codes_postaux: ['45000', '45100'],
  population: 116357,
});

const towns = [
  blois,
  vendome,
  rilly,
  amboise,
  tours,
  orleans,
  town({ code_insee: '41003', nom: 'Areines', codes_postaux: ['41100'], population: 600 }),
  town({
    code_insee: '41167',
    nom: 'Veuzain-sur-Loire',
    noms_anciens: ['Onzain', 'Veuves'],
    codes_postaux: ['41150'],
    population: 3333,
  }),
  // A made-up namesake of an old commune.
  town({ code_insee: '41999', nom: 'Veuves', codes_postaux: ['41999'], population: 200 }),
  town({ code_insee: '41194', nom: 'Romorantin-Lanthenay', codes_postaux: ['41200'], population: 18373 }),
  town({
    code_insee: '41059',
    nom: 'Le Controis-en-Sologne',
    noms_anciens: ['Contres'],
    codes_postaux: ['41120', '41700'],
    population: 6860,
  }),
  town({ code_insee: '41198', nom: 'Saint-Aignan', codes_postaux: ['41110'], population: 2789 }),
  town({ code_insee: '41136', nom: 'Mer', codes_postaux: ['41500'], population: 6000 }),
  town({ code_insee: '37226', nom: 'Sainte-Maure-de-Touraine', codes_postaux: ['37800'], population: 4300 }),
  town({ code_insee: '18071', nom: 'Contres', codes_postaux: ['18130'], population: 35 }),
  town({ code_insee: '72265', nom: 'Saint-Aignan', codes_postaux: ['72110'], population: 264 }),
  town({ code_insee: '10352', nom: 'Sainte-Maure', codes_postaux: ['10150'], population: 1600 }),
  town({ code_insee: '57465', nom: 'Mousson', codes_postaux: ['54700'], population: 100 }),
  town({ code_insee: '54431', nom: 'Pont-à-Mousson', codes_postaux: ['54700'], population: 14000 }),
];

export const place = (row: Partial<Structure> & { id: string; types: string[] }): Structure => ({
  source: 'essai',
  nom: row.id,
  date_maj: '2026-01-01',
  description: null,
  lien_source: null,
  site_web: null,
  siret: null,
  commune: null,
  adresse: null,
  complement_adresse: null,
  code_postal: null,
  code_insee: null,
  longitude: null,
  latitude: null,
  telephone: null,
  courriel: null,
  horaires_accueil: null,
  accessibilite_lieu: null,
  reseaux_porteurs: [],
  departement: row.code_insee?.slice(0, 2) ?? '41',
  statut: 'ouvert',
  itinerant: false,
  accueil: null,
  horaires_telephone: null,
  zone_eligibilite: [],
  verified_on: null,
  to_verify: false,
  source_citation: 'essai',
  licence: 'essai',
  note: null,
  semaine_accueil: null,
  semaine_telephone: null,
  ...row,
});

export const inTown = ({ code_insee, nom }: CommuneRow) => ({ code_insee, commune: nom });

const need = (code: string, place_first: string, place_second: string[], more: Partial<Need> = {}): Need => ({
  code,
  label_fr: code,
  libelle: `Besoin ${code}`,
  theme: 'essai',
  place_first,
  place_second,
  thematiques: [],
  helplines: [],
  danger: null,
  ...more,
});

const lieu = (code: string, zone: PlaceType['zone'], ask: string, line: string | null = null): PlaceType => ({
  code,
  label_fr: `Un lieu ${code}`,
  reseaux_porteurs: [],
  zone,
  why: `C’est le lieu ${code} {du_departement}.`,
  ask,
  line,
});

const line = (numero: string, horaires_osm: string | null): HelplineRow => ({
  numero,
  nom: `Ligne ${numero}`,
  public: 'Tous',
  usage: 'Écoute',
  horaires: null,
  horaires_osm,
  semaine: horaires_osm === null ? null : parseWeek(horaires_osm),
  cout: null,
  canal: 'appel',
  urgence: false,
  source: 'essai',
  source_date: null,
  to_verify: false,
});

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
  needs: [
    need('loyer', 'mds', ['adil', 'ccas'], { helplines: ['0 805 160 075'] }),
    need('vieillir', 'autonomie', ['ccas', 'mds', 'caisse-retraite']),
    need('rsa', 'caf', ['msa', 'mds', 'france-services'], { helplines: ['3230'] }),
    need('demarche', 'france-services', ['ccas']),
    need('refus', 'organisme', ['france-services']),
    need('garde', 'rpe', ['mairie']),
    need('suicide', 'ligne-3114', ['secours'], { helplines: ['3114', '15'] }),
    need('violences', 'asso-violences', ['mds'], { helplines: ['3919'] }),
    need('meteo', 'aucun', []),
  ],
  themes: [],
  lieux: [
    lieu('mds', 'departement', 'departement'),
    lieu('autonomie', 'departement', 'departement'),
    lieu('adil', 'departement', 'departement'),
    lieu('caf', 'departement', '3230'),
    lieu('msa', 'departement', '3939'),
    lieu('caisse-retraite', 'departement', '3939'),
    lieu('organisme', 'departement', '3939'),
    lieu('asso-violences', 'departement', '3919'),
    lieu('ccas', 'commune', 'mairie'),
    lieu('mairie', 'commune', '3939'),
    lieu('rpe', 'epci', 'mairie'),
    lieu('france-services', 'france', 'mairie'),
    lieu('ligne-3114', 'france', '3114', '3114'),
    lieu('secours', 'france', '112', '17'),
  ],
  helplines: [
    ...['15', '17', '112', '3114', '3919'].map((numero) => line(numero, '24/7')),
    line('0 805 160 075', null),
    line('3230', 'Mo-Fr 09:00-16:30'),
    line('3939', null),
  ],
  departements: [
    {
      code: '41',
      nom: 'Loir-et-Cher',
      du: 'de Loir-et-Cher',
      maison: 'la maison des solidarités (MDS, ex-MDCS)',
      standard: '02 54 58 41 41',
      standard_nom: 'Standard du Département de Loir-et-Cher',
      source: 'essai',
      source_date: '2015-07-09',
    },
    {
      code: '37',
      nom: 'Indre-et-Loire',
      du: 'd’Indre-et-Loire',
      maison: 'la maison départementale de la solidarité (MDS)',
      standard: '02 47 31 47 31',
      standard_nom: 'Standard du Département d’Indre-et-Loire',
      source: 'essai',
      source_date: '2015-07-09',
    },
  ],
  hash: 'essai',
};

/** The directory of these communes with the places given, loaded into SQLite as the service loads its own. */
export async function directoryOf(structures: Structure[] = []): Promise<Directory> {
  const { db } = openSqlite(':memory:', 'drizzle');
  const lieux = new Map(content.lieux.map((known) => [known.code, known]));
  const services = structures.flatMap((structure) => {
    const at = towns.find(({ code_insee }) => code_insee === structure.code_insee);
    const where = { commune: structure.code_insee, epci: at?.epci_code ?? null, departement: structure.departement };
    return offersOf(structure, where, lieux, new Map());
  });
  await loadDirectory(db, {
    communes: towns.map(communeOf),
    names: towns.flatMap(namesOf),
    structures,
    services,
    zones: services.flatMap(({ id, lieu, zone_eligibilite }) =>
      zone_eligibilite.map((code) => ({ code, lieu, service_id: id })),
    ),
    sources: [],
    hash: 'essai',
  });
  return createDirectory(db, content);
}
