import type { Traits } from './traits.ts';

/** One degree of latitude is 111 km: these cells are some 220 m high and 150 m wide, and 60 m each way reach four at most. */
const CELL_DEGREES = 0.002;
const REACH_METRES = 60;
const METRES_A_DEGREE = 111_320;

/**
 * The pairs worth comparing, each once: rows of one commune that share a name, a phone, a street or a spot and a type, or
 * that share a SIRET; and rows that do not say their commune, with those of their département. The work grows as the
 * number of rows, not as its square.
 */
export function* candidates(rows: readonly Traits[]): Generator<[Traits, Traits]> {
  const buckets = new Map<string, number[]>();
  const add = (key: string, i: number) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(i);
    else buckets.set(key, [i]);
  };
  rows.forEach((traits, i) => {
    for (const key of keysOf(traits)) add(key, i);
  });
  const met = new Set<number>();
  for (const bucket of [...buckets.values(), ...withoutCommune(rows)])
    for (const [k, i] of bucket.entries())
      for (const j of bucket.slice(k + 1)) {
        const pair = Math.min(i, j) * rows.length + Math.max(i, j);
        const [a, b] = [rows[i] as Traits, rows[j] as Traits];
        if (i === j || met.has(pair) || !mayMeet(a, b)) continue;
        met.add(pair);
        yield [a, b];
      }
}

function keysOf({ row, nameKey, street, ownPhone, siret, point }: Traits): string[] {
  const where = row.code_insee ?? '';
  return [
    ...(siret ? [`siret ${siret}`] : []),
    ...(ownPhone ? [`tel ${ownPhone}`] : []),
    ...(where ? [`nom ${where} ${nameKey}`] : []),
    // The last word holds, however much of the street's name is written.
    ...(where && street ? [`rue ${where} ${street.number ?? ''} ${street.words.at(-1)}`] : []),
    ...(point ? [...cellsOf(point)].flatMap((cell) => row.types.map((type) => `point ${cell} ${type}`)) : []),
  ];
}

/** The cells that a spot touches: two spots less than 100 m apart have one in common. */
function cellsOf({ latitude, longitude }: { latitude: number; longitude: number }): Set<string> {
  const high = REACH_METRES / METRES_A_DEGREE;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  const cell = (degrees: number) => Math.floor(degrees / CELL_DEGREES);
  return new Set(
    [latitude - high, latitude + high].flatMap((y) =>
      [longitude - wide, longitude + wide].map((x) => `${cell(y)} ${cell(x)}`),
    ),
  );
}

/** For each row that does not say its commune, those of its département that have its name. */
function* withoutCommune(rows: readonly Traits[]): Generator<number[]> {
  const key = ({ row, nameKey }: Traits) => `${row.departement} ${nameKey}`;
  const adrift = rows.flatMap((traits, i) => (traits.row.code_insee === null ? [i] : []));
  const wanted = new Set(adrift.map((i) => key(rows[i] as Traits)));
  const named = new Map<string, number[]>();
  rows.forEach((traits, i) => {
    const name = key(traits);
    if (wanted.has(name)) named.set(name, [...(named.get(name) ?? []), i]);
  });
  for (const i of adrift) for (const j of named.get(key(rows[i] as Traits)) ?? []) if (i !== j) yield [i, j];
}

/** Two communes have two places, even under one phone. */
const mayMeet = ({ row: a }: Traits, { row: b }: Traits): boolean =>
  a.code_insee === null || b.code_insee === null ? a.departement === b.departement : a.code_insee === b.code_insee;
