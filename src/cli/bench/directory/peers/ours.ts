import { nearestCompetent } from '../../../../directory/choosing/competent.ts';
import { readRegister } from '../../../../directory/choosing/read-register.ts';
import type { Db } from '../../../../store/db.ts';
import { K, OURS, type Peer } from './peer.ts';
import type { Places } from './places.ts';

/** What the service itself does: the lists of the register that concern the person, and a map of those that are long. */
export async function parOu(db: Db, { ids }: Places): Promise<Peer> {
  const register = await readRegister(db);
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  return {
    name: OURS,
    nearest: ({ lieu, where }) =>
      nearestCompetent(register, lieu, where, K).map(({ place }) => ranks.get(place.id) as number),
  };
}
