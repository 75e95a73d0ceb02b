import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { K, type Peer } from './peer.ts';
import type { Places } from './places.ts';

/** The nearest places whatever they are: no competence at all, hence the limit of what can be hoped for. */
export function geokdbushAlone(places: Places): Peer {
  const index = new KDBush(places.ids.length);
  for (const place of places.ids.keys()) index.add(places.longitude[place] as number, places.latitude[place] as number);
  index.finish();
  return {
    name: 'geokdbush seul, sans compétence',
    nearest: ({ longitude, latitude }) => around(index, longitude, latitude, K),
  };
}
