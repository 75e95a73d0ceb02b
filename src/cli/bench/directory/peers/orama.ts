import { create, insertMultiple, search } from '@orama/orama';
import { K, metresTo, type Peer } from './peer.ts';
import type { Places } from './places.ts';

/**
 * Kilometres, until enough is found: each try walks the whole of its tree and sorts what it finds, so few tries are the
 * quickest; then without a radius, as a very large one would sort every place.
 */
const RADII = [30, 300, null];

/** Orama: a geographic filter by radius and a filter on what each place offers, for one type and zone a word. */
export async function oramaGeosearch(places: Places): Promise<Peer> {
  const index = create({ schema: { point: 'geopoint', offers: 'enum[]' } as const });
  const offers = places.ids.map((): string[] => []);
  for (const { place, lieu, zone } of places.offers) offers[place]?.push(`${lieu} ${zone}`);
  const rows = places.ids.map((_, place) => ({
    id: String(place),
    point: { lon: places.longitude[place] as number, lat: places.latitude[place] as number },
    offers: offers[place] as string[],
  }));
  await insertMultiple(index, rows, 5000);

  return {
    name: 'Orama geosearch',
    async nearest(question) {
      const offered = { offers: { containsAny: question.zones.map((zone) => `${question.lieu.code} ${zone}`) } };
      const coordinates = { lon: question.longitude, lat: question.latitude };
      let found: number[] = [];
      for (const value of RADII) {
        const radius = value && { point: { radius: { coordinates, value, unit: 'km' as const, inside: true } } };
        const { hits } = await search(index, {
          where: { ...radius, ...offered },
          sortBy: ([, , a], [, , b]) => metres(a.id) - metres(b.id),
          limit: K,
        });
        found = hits.map(({ id }) => Number(id));
        if (found.length === K) break;
      }
      return found;

      function metres(id: unknown): number {
        return metresTo(places, question, Number(id));
      }
    },
  };
}
