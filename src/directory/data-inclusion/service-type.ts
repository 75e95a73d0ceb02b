import type { ServiceType } from './schema.ts';

/**
 * What sort of service a place type gives first, read off the sentence that data/lieux.csv says of it. A type that is
 * not here (a town hall, a court) does several things: its services have no sort rather than a wrong one.
 */
const PLACES: Partial<Record<ServiceType, string[]>> = {
  accompagnement: [
    ...['mds', 'france-services', 'mission-locale', 'cap-emploi', 'france-travail', 'pcb', 'siae', 'repit'],
    ...['asso-violences', 'asso-victimes', 'asso-etrangers', 'creation-entreprise'],
  ],
  'aide-financiere': ['caf'],
  'aide-materielle': ['aide-alimentaire', 'ressourcerie'],
  formation: ['asso-francais', 'conseiller-numerique'],
  information: ['adil', 'point-justice', 'cidff', 'info-jeunes', 'tutelle-info', 'france-renov', 'droit-travail'],
};

const sorts = Object.entries(PLACES) as [ServiceType, string[]][];

/** The sort of the services of a place type; null when it has no single one. */
export function serviceTypeOf(lieu: string): ServiceType | null {
  return sorts.find(([, lieux]) => lieux.includes(lieu))?.[0] ?? null;
}

/** The place types that a code stands for: those of a sort of service, or itself. */
export function placeTypesUnder(code: string): string[] {
  return PLACES[code as ServiceType] ?? [code];
}
