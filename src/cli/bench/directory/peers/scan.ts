import { nearestOf, type Peer } from './peer.ts';
import type { Places } from './places.ts';

/** No index at all: every offer is looked at, the competent ones measured and sorted. The others are checked against it. */
export function plainScan(places: Places): Peer {
  return {
    name: 'parcours complet',
    nearest(question) {
      const competent = places.offers.filter(
        ({ lieu, zone }) => lieu === question.lieu.code && question.zones.includes(zone),
      );
      return nearestOf(
        places,
        question,
        competent.map(({ place }) => place),
      );
    },
  };
}
