/**
 * Types of desk of the DILA (its `type` in the extract of 2016, `type_service_local` today) and our place types. A type
 * that is not here is not taken: its desks answer none of our needs, or have been reorganised since.
 */
const PLACE_TYPES: Record<string, string> = {
  mairie: 'mairie',
  ccas: 'ccas',
  cias: 'ccas',
  cg: 'departement',
  mds: 'mds',
  cdas: 'mds',
  pmi: 'pmi',
  clic: 'autonomie',
  accompagnement_personnes_agees: 'repit',
  maison_handicapees: 'mdph',
  caf: 'caf',
  cpam: 'cpam',
  msa: 'msa',
  carsat: 'caisse-retraite',
  pole_emploi: 'france-travail',
  mission_locale: 'mission-locale',
  adil: 'adil',
  cidf: 'cidff',
  cij: 'info-jeunes',
  mjd: 'point-justice',
  permanence_juridique: 'point-justice',
  bav: 'asso-victimes',
  tgi: 'tribunal',
  gendarmerie: 'police-gendarmerie',
  commissariat_police: 'police-gendarmerie',
  prefecture: 'prefecture',
  sous_pref: 'prefecture',
  sip: 'impots',
  direccte_ut: 'droit-travail',
  banque_de_france: 'banque-de-france',
  crous: 'crous',
};

/** Our place type for a type of the DILA; undefined when we have none. */
export const placeTypeOf = (type: string): string | undefined =>
  Object.hasOwn(PLACE_TYPES, type) ? PLACE_TYPES[type] : undefined;

/** The zone that a type of desk has of itself, where the annuaire names no commune: a sous-préfecture has its arrondissement. */
export const zoneOfType = (type: string): string => (type === 'sous_pref' ? 'arrondissement' : '');
