import type { Need, PlaceType } from '../engine/content.ts';
import type { StructureRow } from './structure-row.ts';

/** What a structure offers as one place type, and to whom. */
export type Offer = {
  id: string;
  structure_id: string;
  lieu: string;
  thematiques: string[];
  zone_eligibilite: string[];
};

/** Where a structure stands: the codes that a zone may name. */
type Place = { commune: string | null; epci: string | null; departement: string };

/** For each place type, the thématiques of the needs that it answers as first or second door, sorted. */
export function thematiquesOf(needs: readonly Need[]): Map<string, string[]> {
  const byLieu = new Map<string, Set<string>>();
  for (const need of needs)
    for (const lieu of [need.place_first, ...need.place_second]) {
      const known = byLieu.get(lieu) ?? new Set();
      for (const thematique of need.thematiques) known.add(thematique);
      byLieu.set(lieu, known);
    }
  return new Map([...byLieu].map(([lieu, known]) => [lieu, [...known].sort()]));
}

/**
 * The services of a structure: one for each of its types that is a place type. A structure that is announced, or of
 * which nothing says that it still exists, offers nothing: it is never a door.
 */
export function offersOf(
  structure: Pick<StructureRow, 'id' | 'types' | 'statut' | 'zone_eligibilite'>,
  place: Place,
  lieux: ReadonlyMap<string, PlaceType>,
  thematiques: ReadonlyMap<string, string[]>,
): Offer[] {
  if (structure.statut !== 'ouvert') return [];
  return structure.types.flatMap((type) => {
    const lieu = lieux.get(type);
    if (!lieu) return [];
    const zone_eligibilite =
      structure.zone_eligibilite.length > 0 ? structure.zone_eligibilite : [zoneCode(lieu, place)];
    return [
      {
        id: `${structure.id}--${type}`,
        structure_id: structure.id,
        lieu: type,
        thematiques: thematiques.get(type) ?? [],
        zone_eligibilite,
      },
    ];
  });
}

/** The code of a place type's zone; a structure whose commune is not known stands for its département. */
function zoneCode({ zone }: PlaceType, { commune, epci, departement }: Place): string {
  switch (zone) {
    case 'commune':
      return commune ?? departement;
    case 'epci':
      return epci ?? departement;
    case 'departement':
      return departement;
    case 'france':
      return 'france';
  }
}
