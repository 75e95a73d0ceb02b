import { metresBetween } from '../communes/distance.ts';
import type { Traits } from './traits.ts';
import { compareStreets, type SameStreet } from './written-address.ts';
import { type Likeness, likeness } from './written-name.ts';

/** What two rows say of one another. */
export type Evidence = {
  name: Likeness;
  /** `unknown` when one has none, or when one of the two is a number that many places bear. */
  phone: 'same' | 'differs' | 'unknown';
  street: SameStreet;
  /** `company`: another place of the same legal body; `differs`: another body. */
  siret: 'same' | 'company' | 'differs' | 'unknown';
  /** Of two rows of one commune: one of the two bears the postal address of a seat elsewhere, or a P.O. box. */
  postcode: 'same' | 'differs' | 'unknown';
  /** In a straight line; null when one of the two points is not known. */
  metres: number | null;
};

/** Compares two rows of one commune, or of one département when one does not say its commune. */
export function compare(a: Traits, b: Traits): Evidence {
  return {
    name: likeness(a.words, b.words),
    phone: comparePhones(a, b),
    street: compareStreets(a.street, b.street),
    siret: compareSirets(a.siret, b.siret),
    postcode: comparePostcodes(a.row.code_postal, b.row.code_postal),
    metres: a.point && b.point ? Math.round(metresBetween(a.point, b.point)) : null,
  };
}

function comparePhones(a: Traits, b: Traits): Evidence['phone'] {
  if (a.ownPhone === null || b.ownPhone === null) return 'unknown';
  return a.ownPhone === b.ownPhone ? 'same' : 'differs';
}

function compareSirets(a: string | null, b: string | null): Evidence['siret'] {
  if (!a || !b) return 'unknown';
  if (a === b) return 'same';
  return a.slice(0, 9) === b.slice(0, 9) ? 'company' : 'differs';
}

function comparePostcodes(a: string | null, b: string | null): Evidence['postcode'] {
  if (!a || !b) return 'unknown';
  return a === b ? 'same' : 'differs';
}
