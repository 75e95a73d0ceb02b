import { plain } from '../../letters.ts';
import type { StructureRow } from '../rows/structure-row.ts';

/**
 * Whether a point for older people (CLIC) or a PMI centre sits in a house that is already in the directory under those
 * types: the same phone, or the same street and number in the same commune. It is then the same place.
 */
export function isInHouse(place: StructureRow, houses: readonly StructureRow[]): boolean {
  return houses.some(
    (house) =>
      house.code_insee === place.code_insee &&
      place.types.every((type) => house.types.includes(type)) &&
      ((house.telephone !== null && house.telephone === place.telephone) || sameStreet(house.adresse, place.adresse)),
  );
}

function sameStreet(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && /\d/.test(a) && plain(a) === plain(b);
}
