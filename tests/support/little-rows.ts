import { parseWeek } from '../../src/directory/hours/week.ts';
import type { Departement, HelplineRow, Need, PlaceType } from '../../src/engine/content.ts';

/** Rows of data/ with the least they can hold, to be changed where a test looks. */

export const need = (code: string, more: Partial<Need> = {}): Need => ({
  code,
  label_fr: code,
  libelle: `Besoin ${code}`,
  libelle_tiers: null,
  theme: 'essai',
  place_first: 'mds',
  place_second: ['france-services'],
  thematiques: [],
  helplines: [],
  danger: null,
  ...more,
});

export const lieu = (code: string, more: Partial<PlaceType> = {}): PlaceType => ({
  code,
  label_fr: `Un lieu ${code}`,
  reseaux_porteurs: [],
  zone: ['departement'],
  why: `C’est le lieu ${code} {du_departement}.`,
  ask: 'departement',
  line: null,
  ...more,
});

export const line = (numero: string, horaires_osm: string | null = '24/7'): HelplineRow => ({
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

export const loirEtCher: Departement = {
  code: '41',
  nom: 'Loir-et-Cher',
  du: 'de Loir-et-Cher',
  maison: 'la maison des solidarités (MDS, ex-MDCS)',
  standard: '02 54 58 41 41',
  standard_nom: 'Standard du Département de Loir-et-Cher',
  source: 'essai',
  source_date: '2015-07-09',
};

export const indreEtLoire: Departement = {
  code: '37',
  nom: 'Indre-et-Loire',
  du: 'd’Indre-et-Loire',
  maison: 'la maison départementale de la solidarité (MDS)',
  standard: '02 47 31 47 31',
  standard_nom: 'Standard du Département d’Indre-et-Loire',
  source: 'essai',
  source_date: '2015-07-09',
};
