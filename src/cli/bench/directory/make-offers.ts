import type { Commune } from '../../../directory/communes/served.ts';
import { type Offer, thematiquesOf } from '../../../directory/rows/offer.ts';
import type { Structure } from '../../../directory/rows/read-structures.ts';
import type { Need, PlaceType } from '../../../engine/content.ts';
import { oneOf, type Random } from './random.ts';

type Reach = 'commune' | 'epci' | 'departement' | 'france';

/** How far the offers of a type reach, in shares of ten: mostly as the type says, some narrower or wider, as in real directories. */
const REACHES: Record<Reach, Reach[]> = {
  commune: repeat({ commune: 8, epci: 2 }),
  epci: repeat({ epci: 7, departement: 2, commune: 1 }),
  departement: repeat({ departement: 6, epci: 2, commune: 2 }),
  france: repeat({ france: 7, departement: 3 }),
};

/**
 * `count` services spread over the structures: what each one is first, then other place types at random, each once.
 * Types that are a national line have no place.
 */
export function makeOffers(
  structures: readonly Structure[],
  count: number,
  communes: ReadonlyMap<string, Commune>,
  lieux: readonly PlaceType[],
  needs: readonly Need[],
  random: Random,
): Offer[] {
  const thematiques = thematiquesOf(needs);
  const doors = lieux.filter(({ code, line }) => !line && code !== 'aucun' && code !== 'organisme');
  const byCode = new Map(doors.map((lieu) => [lieu.code, lieu]));
  const offers: Offer[] = [];
  for (const [i, structure] of structures.entries()) {
    // So many in all by now, so that the total is exact.
    const until = Math.floor(((i + 1) * count) / structures.length);
    const types = new Set(structure.types.filter((type) => byCode.has(type)).slice(0, until - offers.length));
    while (types.size < Math.min(until - offers.length, doors.length)) types.add(oneOf(doors, random).code);
    const commune = communes.get(structure.code_insee ?? '');
    for (const lieu of types) {
      const reach = oneOf(REACHES[widest(byCode.get(lieu) as PlaceType)], random);
      offers.push({
        id: `${structure.id}--${lieu}`,
        structure_id: structure.id,
        lieu,
        thematiques: thematiques.get(lieu) ?? [],
        zone_eligibilite: [zoneCode(reach, structure, commune)],
      });
    }
  }
  return offers;
}

/** The widest territory of a type; a whole département where it is an arrondissement. */
function widest({ zone }: PlaceType): Reach {
  const last = zone.at(-1);
  return last === undefined || last === 'arrondissement' ? 'departement' : last;
}

function zoneCode(reach: Reach, { code_insee, departement }: Structure, commune: Commune | undefined): string {
  if (reach === 'commune') return code_insee ?? departement;
  if (reach === 'epci') return commune?.epci_code ?? departement;
  return reach === 'departement' ? departement : 'france';
}

function repeat(shares: Partial<Record<Reach, number>>): Reach[] {
  return Object.entries(shares).flatMap(([reach, times]) => Array<Reach>(times).fill(reach as Reach));
}
