import { isDelegated } from '../communes/served.ts';
import type { Evidence } from './evidence.ts';
import type { Traits } from './traits.ts';

/**
 * How sure it is that two rows are one place. `certain`: joined by itself; `probable`: a person is asked;
 * `neighbours`: two services at one address, which stay two; null: nothing brings them together.
 */
export type Grade = 'certain' | 'probable' | 'neighbours' | null;

/** Points nearer than this are one door; farther than a kilometre, two. */
const NEAR_METRES = 100;
const FAR_METRES = 1000;

/** A commune has one of each. */
const ONE_IN_A_COMMUNE = ['mairie', 'ccas'];

/** Grades two rows by what they say of one another. The order of the two does not matter. */
export function grade(a: Traits, b: Traits, seen: Evidence): Grade {
  const atOneAddress = seen.street === 'same' || (seen.phone === 'same' && isNear(seen));
  const neighbours = atOneAddress ? 'neighbours' : null;
  if (!mayBeOne(a, b) || seen.name === 'apart') return neighbours;
  if (isCertain(a, b, seen)) return 'certain';
  return isProbable(a, b, seen) ? 'probable' : neighbours;
}

/** A common type, the same way of being reached, and no town hall of a commune of old. */
function mayBeOne({ row: a }: Traits, { row: b }: Traits): boolean {
  const common = a.types.some((type) => b.types.includes(type));
  const delegated = [a, b].some((row) => isDelegated(row) || /déléguée/i.test(row.nom));
  return common && a.itinerant === b.itinerant && !delegated;
}

function isCertain(a: Traits, b: Traits, seen: Evidence): boolean {
  const { name, phone, street, siret } = seen;
  if (isDoubtful(a, b, seen)) return false;
  if (name === 'same' && isTheOnlyOne(a, b)) return true;
  if (moved(seen)) return false;
  const atTheDoor = isNear(seen) && phone !== 'differs' && street !== 'differs' && seen.postcode !== 'differs';
  const shown = phone === 'same' || street === 'same' || siret === 'same' || street === 'unnumbered' || atTheDoor;
  if (name === 'same') return shown;
  // One SIRET is one establishment; one phone and one street may be two desks of it (« trésorerie », « trésorerie amendes »).
  return name === 'within' && siret === 'same' && (phone === 'same' || street === 'same');
}

/** What a person must look at, however alike the two are. */
function isDoubtful(a: Traits, b: Traits, { phone, street, siret }: Evidence): boolean {
  const elsewhere = a.row.code_insee === null || b.row.code_insee === null;
  // A source that lists two rows knows, most often, that they are two.
  const listedTwice = isOfOneSource(a, b) && !(phone === 'same' && street === 'same');
  return elsewhere || listedTwice || a.row.statut !== b.row.statut || siret === 'differs';
}

function isProbable(a: Traits, b: Traits, seen: Evidence): boolean {
  const { name, phone, street, siret } = seen;
  const contact = phone === 'same' || street === 'same' || siret === 'same';
  if (name === 'same') return contact || isNear(seen) || !isOfOneSource(a, b);
  if (a.row.types[0] === 'mairie' && b.row.types[0] === 'mairie') return false;
  if (name === 'within') return contact || isNear(seen) || street === 'unnumbered';
  if (a.row.types[0] !== b.row.types[0]) return false;
  return siret === 'same' || (phone === 'same' ? street !== 'differs' : street === 'same' && phone === 'unknown');
}

const isTheOnlyOne = ({ row: a }: Traits, { row: b }: Traits): boolean =>
  a.types[0] === b.types[0] && ONE_IN_A_COMMUNE.includes(a.types[0] ?? '');

const isOfOneSource = (a: Traits, b: Traits): boolean => a.sources.some((source) => b.sources.includes(source));

const isNear = ({ metres }: Evidence): boolean => metres !== null && metres < NEAR_METRES;

/** Two streets, or two points far apart: one of the two is an old address, or there are two places. */
const moved = ({ street, metres }: Evidence): boolean =>
  street !== 'same' &&
  ((street === 'differs' && !(metres !== null && metres < NEAR_METRES)) || (metres ?? 0) > FAR_METRES);
