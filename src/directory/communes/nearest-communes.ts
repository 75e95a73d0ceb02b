import type { Db } from '../../store/db.ts';
import type { Hit } from './commune-names.ts';
import { aroundElsewhere } from './communes-elsewhere.ts';
import { metresBetween, type Point, pointOf } from './distance.ts';
import type { Commune, Served } from './served.ts';

/** Farther than this from any commune's centre, in metres, a position is out of France or at sea. */
const FARTHEST = 20_000;
/** A degree of latitude, in metres. */
const DEGREE = 111_195;

/**
 * So near a centre, in metres, and so many times nearer than to the next, a position is surely in that commune. Strict:
 * a river or a small commune beside a large one would fool the distance, and to be asked costs one answer.
 */
const SURELY = { within: 1_000, times: 5 };

/**
 * The communes whose centres are the nearest to a position, the nearest first, at most `limit`; none out of France.
 * The first is `exact` only when the position is close to its centre and far from any other; the rest are to be asked.
 */
export async function nearestCommunes(
  db: Db,
  served: Served,
  departements: string[],
  position: Point,
  limit: number,
): Promise<Hit[]> {
  const latitude = FARTHEST / DEGREE;
  const box = { latitude, longitude: latitude / Math.max(0.1, Math.cos((position.latitude * Math.PI) / 180)) };
  const elsewhere = await aroundElsewhere(db, departements, position, box);
  const near = [...served.communes.values(), ...elsewhere]
    .flatMap((commune) => measured(commune, position))
    .filter(({ metres }) => metres <= FARTHEST)
    .sort((a, b) => a.metres - b.metres);
  const [first, second] = near;
  const sure = first && first.metres <= SURELY.within && (second?.metres ?? FARTHEST) >= SURELY.times * first.metres;
  return near.slice(0, limit).map(({ commune }, at) => ({
    commune,
    nom: commune.nom,
    kind: 'nom' as const,
    match: sure && at === 0 ? ('exact' as const) : ('near' as const),
  }));
}

function measured(commune: Commune, position: Point): { commune: Commune; metres: number }[] {
  const centre = pointOf(commune);
  return centre ? [{ commune, metres: metresBetween(position, centre) }] : [];
}
