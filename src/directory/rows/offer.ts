import type { Need, PlaceType, Zone } from '../../engine/content.ts';
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
export type Standing = {
  commune: string | null;
  epci: string | null;
  /** The communes of its arrondissement; none where it is not known. */
  arrondissement: readonly string[];
  departement: string;
};

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
  standing: Standing,
  lieux: ReadonlyMap<string, PlaceType>,
  thematiques: ReadonlyMap<string, string[]>,
): Offer[] {
  if (structure.statut !== 'ouvert') return [];
  return structure.types.flatMap((type) => {
    const lieu = lieux.get(type);
    if (!lieu) return [];
    const zones = structure.zone_eligibilite.length > 0 ? structure.zone_eligibilite : lieu.zone;
    return [
      {
        id: `${structure.id}--${type}`,
        structure_id: structure.id,
        lieu: type,
        thematiques: thematiques.get(type) ?? [],
        zone_eligibilite: [...new Set(zones.flatMap((zone) => codesOf(zone, standing)))],
      },
    ];
  });
}

/**
 * The codes of a zone that is told by its name or by its own code. The published schema has no code for an
 * arrondissement: its communes are listed. A structure whose commune is not known stands for its département.
 */
function codesOf(zone: string, { commune, epci, arrondissement, departement }: Standing): string[] {
  switch (zone as Zone) {
    case 'commune':
      return [commune ?? departement];
    case 'epci':
      return [epci ?? departement];
    case 'arrondissement':
      return arrondissement.length > 0 ? [...arrondissement] : [departement];
    case 'departement':
      return [departement];
    case 'france':
      return ['france'];
    default:
      return [zone];
  }
}
