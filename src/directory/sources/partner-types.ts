/** Types of partners.csv that data/lieux.csv knows under another word; a type met nowhere here keeps its own. */
const PLACE_TYPES: Record<string, string> = {
  'plateforme-repit': 'repit',
  'violences-femmes': 'asso-violences',
  'france-victimes': 'asso-victimes',
  'bureau-aide-victimes': 'asso-victimes',
  police: 'police-gendarmerie',
  gendarmerie: 'police-gendarmerie',
  clic: 'autonomie',
  carsat: 'caisse-retraite',
  'tribunal-judiciaire': 'tribunal',
  'impots-particuliers': 'impots',
  udaf: 'tutelle-info',
  ddets: 'droit-travail',
  'conseil-departemental': 'departement',
  'renovation-habitat': 'france-renov',
  'logement-jeunes': 'fjt',
  'mediation-numerique': 'conseiller-numerique',
  'information-jeunesse': 'info-jeunes',
  'maison-des-adolescents': 'maison-ados',
  'centre-sante-sexuelle': 'sante-sexuelle',
  'planning-familial': 'sante-sexuelle',
  illettrisme: 'asso-francais',
  'formation-adultes': 'asso-francais',
  refugies: 'asso-etrangers',
  'acces-au-droit': 'point-justice',
  'insertion-emploi': 'siae',
};

export const placeType = (type: string): string => PLACE_TYPES[type] ?? type;

/** Networks that a name tells, where the type alone does not. */
const NETWORKS: [RegExp, string][] = [
  [/restos du cœur/i, 'restos-du-coeur'],
  [/secours populaire/i, 'secours-populaire'],
  [/croix-rouge/i, 'croix-rouge'],
  [/banque alimentaire/i, 'banques-alimentaires'],
];

/** Types whose places may well not belong to the one network that data/lieux.csv gives: nothing is claimed for them. */
const UNPROVEN = ['accueil-de-jour', 'asso-francais', 'centre-social', 'sante-sexuelle'];

/** data.inclusion networks of a place: by its name, else the network of its type when there is only one. */
export function networks(nom: string, type: string, ofType: readonly string[]): string[] {
  const named = NETWORKS.filter(([pattern]) => pattern.test(nom)).map(([, code]) => code);
  if (named.length > 0) return named;
  return ofType.length === 1 && !UNPROVEN.includes(type) ? [...ofType] : [];
}
