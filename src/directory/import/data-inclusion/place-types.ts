import type { Cells } from '../../rows/csv.ts';

/** What a service of data.inclusion says that tells which place type gives it. */
export type Given = { type: string; thematiques: readonly string[] };

/**
 * Which of our place types a service makes of its structure: one of these thématiques (or of a category of them), given
 * in one of these ways. Only what leaves no doubt: a structure of which nothing tells the type is no door.
 */
const SERVICES: { thematiques: string[]; types: string[]; lieu: string }[] = [
  { thematiques: ['equipement-et-alimentation--alimentation'], types: ['aide-materielle'], lieu: 'aide-alimentaire' },
  {
    thematiques: ['equipement-et-alimentation--habillement', 'equipement-et-alimentation--electromenager'],
    types: ['aide-materielle'],
    lieu: 'ressourcerie',
  },
  {
    thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique', 'numerique--acceder-a-des-services-en-ligne'],
    types: ['accompagnement', 'atelier', 'formation'],
    lieu: 'conseiller-numerique',
  },
  {
    thematiques: ['mobilite'],
    types: ['accompagnement', 'aide-materielle', 'aide-financiere', 'formation'],
    lieu: 'mobilite',
  },
  {
    thematiques: ['lecture-ecriture-calcul--maitriser-le-francais'],
    types: ['formation', 'atelier', 'accompagnement'],
    lieu: 'asso-francais',
  },
  { thematiques: ['creer-une-entreprise'], types: ['accompagnement', 'formation'], lieu: 'creation-entreprise' },
];

/** The place types that a service gives its structure. */
export function placeTypesOfService({ type, thematiques }: Given): string[] {
  return SERVICES.filter(
    (service) =>
      service.types.includes(type) &&
      thematiques.some((code) => service.thematiques.some((of) => code === of || code.startsWith(`${of}--`))),
  ).map(({ lieu }) => lieu);
}

/** Networks whose members do many things, or receive nobody: they do not tell what a place is. */
const TELL_NOTHING = [
  'ase',
  'anlci',
  'banques-alimentaires',
  'croix-rouge',
  'federation-des-acteurs-de-la-solidarite',
  'unaf',
];

/** The place types of networks, where only one of data/lieux.csv bears it: « departements » tells nothing. */
export function placeTypesOfNetworks(networks: readonly string[], lieux: readonly Cells[]): string[] {
  return networks.flatMap((network) => {
    if (TELL_NOTHING.includes(network)) return [];
    const bearing = lieux.filter(({ reseaux_porteurs = '' }) => reseaux_porteurs.split('|').includes(network));
    return bearing.length === 1 ? [bearing[0]?.code ?? ''] : [];
  });
}
