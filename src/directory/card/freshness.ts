import type { HelplineRow } from '../../engine/content.ts';
import type { Freshness, Verified } from '../../engine/plan.ts';
import { freshness } from '../choosing/rank.ts';
import type { Place } from '../place.ts';
import { age } from '../sentences.ts';

/** How old what is known of a place is, as a whole and for each part of it, and how that is said. */

const TIERS: Freshness[] = ['recent', 'aging', 'old'];

/** The tier of a date: checked within 6 months of `at`, within 24 months, or longer ago or never. A month or a year counts from its first day. */
export const tierOf = (on: string | null, at: Date): Freshness => TIERS[freshness(on, at)] as Freshness;

/** What the age of a place is read from. */
export type Dated = Pick<
  Place,
  | 'verified_on'
  | 'verified_contact'
  | 'verified_adresse'
  | 'verified_horaires'
  | 'to_verify'
  | 'telephone'
  | 'adresse'
  | 'semaine_accueil'
>;

/**
 * How old a place's row is and its contact, address and hours: a part without a date of its own has that of the row.
 * `sourced` is false for what was written down from memory.
 */
export function verifiedOf(place: Dated, sourced: boolean, at: Date): Verified {
  const { verified_on } = place;
  const part = (own: string | null) => ({ on: own ?? verified_on, tier: tierOf(own ?? verified_on, at) });
  const parts = {
    contact: part(place.verified_contact),
    adresse: part(place.verified_adresse),
    horaires: part(place.verified_horaires),
  };
  const tier = tierOf(verified_on, at);
  const apart = PARTS.filter((name) => parts[name].tier !== tier && isShown[name](place));
  return {
    tier,
    ...parts,
    says: [
      whole(place, sourced, tier),
      ...apart.map((name) => age[name](parts[name].on as string, parts[name].tier === 'recent' && !place.to_verify)),
    ].join(' '),
  };
}

const PARTS = ['contact', 'adresse', 'horaires'] as const;

/** Nobody is told the age of what they are not shown. */
const isShown: Record<(typeof PARTS)[number], (place: Dated) => boolean> = {
  contact: ({ telephone }) => telephone !== null,
  adresse: ({ adresse }) => adresse !== null,
  horaires: ({ semaine_accueil }) => semaine_accueil !== null,
};

function whole({ verified_on, to_verify, telephone }: Dated, sourced: boolean, tier: Freshness): string {
  if (!verified_on) return sourced ? age.undated : age.fromMemory;
  if (to_verify) return age.known(verified_on, tier);
  return tier === 'recent' && !telephone ? age.butThePhone(verified_on) : age.verified(verified_on, tier);
}

/** How old a national line is. An emergency number is never put in doubt, and nobody is told to call before calling. */
export function verifiedLine({ source_date, to_verify, urgence }: HelplineRow, at: Date): Verified {
  const all = { on: source_date, tier: tierOf(source_date, at) };
  const says = urgence ? age.emergency : to_verify ? age.lineToVerify(source_date) : age.line(source_date);
  return { tier: all.tier, contact: all, adresse: all, horaires: all, says };
}

/** For a place that is not known at all. */
export const nothingVerified: Verified = {
  tier: 'old',
  contact: { on: null, tier: 'old' },
  adresse: { on: null, tier: 'old' },
  horaires: { on: null, tier: 'old' },
  says: age.noPlace,
};
