import type { Db } from '../../../../store/db.ts';
import { geokdbushAlone } from './geokdbush.ts';
import { oramaGeosearch } from './orama.ts';
import { parOu } from './ours.ts';
import type { Peer } from './peer.ts';
import { type Places, readPlaces } from './places.ts';
import { sqliteRtree } from './rtree.ts';
import { plainScan } from './scan.ts';

/**
 * Everyone who answers for the same directory. `exact` are to give the same places, the plain scan first as the one that
 * cannot be wrong; `limit` knows no competence.
 */
export type Peers = { exact: Peer[]; limit: Peer; places: Places; close(): void };

/** Prepares ours and the peers over a loaded directory. */
export async function peersOf(db: Db): Promise<Peers> {
  const places = await readPlaces(db);
  const rtree = sqliteRtree(places);
  return {
    exact: [plainScan(places), await parOu(db, places), rtree, await oramaGeosearch(places)],
    limit: geokdbushAlone(places),
    places,
    close: rtree.close,
  };
}
