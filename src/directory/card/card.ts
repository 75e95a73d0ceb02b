import type { Content, HelplineRow, PlaceType } from '../../engine/content.ts';
import type { Card } from '../../engine/plan.ts';
import type { Choice, Person } from '../choosing/choose.ts';
import type { Door } from '../choosing/doors.ts';
import { whyCompetent, zoneName } from '../choosing/zone.ts';
import { fill, wordsOf } from '../fill.ts';
import { closuresInWords } from '../hours/closures-in-words.ts';
import type { Place } from '../place.ts';
import { generic, numberBecause, withoutAddress, zones } from '../sentences.ts';
import type { Teller } from './answering-number.ts';
import { fallbackOf } from './fallback.ts';
import { nothingVerified, verifiedLine, verifiedOf } from './freshness.ts';
import { lineOpening } from './helplines.ts';
import { hoursLine, openingsOf } from './place-openings.ts';
import { reasonsInWords } from './reasons-in-words.ts';

/**
 * A place that was chosen. Without a number of its own it bears that of the first of `tellers`, and says whose it is;
 * with one that is old, it gives theirs to fall back on.
 */
export function placeCard(
  content: Content,
  choice: Choice,
  door: Door,
  lieu: PlaceType,
  person: Person,
  tellers: Teller[],
): Card {
  const { place, zone, metres, rivals } = choice;
  const { where, at } = person;
  const borrowed = place.telephone ? null : tellers[0];
  const cited = sourcesOf(place);
  const verified = verifiedOf(place, cited.source !== null, at);
  const fallback = fallbackOf(place.telephone, verified.contact.tier, tellers, content, at);
  return {
    id: place.id,
    nom: place.nom,
    type: door.type,
    types: typesOf(door, place.types),
    commune: place.commune,
    adresse: address(place),
    telephone: place.telephone ?? borrowed?.telephone ?? null,
    ...(borrowed && { telephone_of: borrowed.nom }),
    distance_km: metres === null ? null : Math.round(metres / 100) / 10,
    ...pointOf(place),
    competent: {
      zone: zoneName(zone, where),
      why: whyCompetent(place, lieu, where, wordsOf(where, person.facts), rivals),
    },
    ...openingsOf(place, content, at),
    horaires: hoursLine(place, content),
    accueil: place.accueil,
    itinerant: place.itinerant,
    site_web: place.site_web,
    closures: closuresInWords(place.fermetures, at),
    verified_on: place.verified_on,
    verified,
    to_verify: place.to_verify || !place.telephone,
    ...(fallback && { fallback }),
    reasons: reasonsInWords(choice),
    serves: [door.need],
    second_door: door.second,
    ...cited,
  };
}

/** A type of which no place is known here: its label, no address, and the number that can tell. */
export function genericCard(door: Door, lieu: PlaceType, { where, facts }: Person, [answering]: Teller[]): Card {
  const known = fill(lieu.why, wordsOf(where, facts));
  const asking = where.commune ? (where.departement ? generic.here : generic.elsewhere) : generic.anywhere;
  const ask = answering ? asking(answering.nom) : '';
  return {
    ...withoutPlace(door, `generique--${door.type}`, lieu.label_fr),
    telephone: answering?.telephone ?? null,
    ...(answering && { telephone_of: answering.nom }),
    competent: { zone: where.departement?.nom ?? null, why: [known, ask].filter(Boolean).join(' ') },
    open: { state: 'unknown', now: withoutAddress, next: null },
    horaires: null,
    verified_on: null,
    to_verify: true,
    generic: true,
    reasons: numberBecause.notKnown,
    source: null,
  };
}

/** A type that is a national line: a number and no address. */
export function lineCard(door: Door, lieu: PlaceType, { where, facts, at }: Person, row: HelplineRow): Card {
  return {
    ...withoutPlace(door, `ligne--${row.numero.replace(/\s/g, '')}`, row.nom),
    telephone: row.numero,
    competent: { zone: zones.france, why: fill(lieu.why, wordsOf(where, facts)) },
    open: lineOpening(row, at),
    horaires: row.horaires,
    verified_on: row.source_date,
    verified: verifiedLine(row, at),
    reasons: numberBecause.line,
    to_verify: row.to_verify,
    source: row.source,
  };
}

const withoutPlace = (door: Door, id: string, nom: string) => ({
  id,
  nom,
  type: door.type,
  types: typesOf(door, [door.type]),
  commune: null,
  adresse: null,
  distance_km: null,
  accueil: null,
  itinerant: false,
  site_web: null,
  closures: [],
  verified: nothingVerified,
  sources: [],
  serves: [door.need],
  second_door: door.second,
});

/** All the types of a place, the word of the need included: `organisme` for a CAF that took the decision. */
export const typesOf = ({ type, as }: Door, types: string[]): string[] => [
  ...new Set([type, ...types, ...(as === 'organisme' ? [as] : [])]),
];

const address = ({ adresse, complement_adresse, code_postal, commune }: Place): string | null =>
  adresse
    ? [adresse, complement_adresse, [code_postal, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : null;

/** Where a door stands, in degrees. Without a street, a point is only the middle of its commune. */
const pointOf = ({ adresse, latitude, longitude }: Place): Pick<Card, 'point'> =>
  adresse && latitude !== null && longitude !== null ? { point: { latitude, longitude } } : {};

/** How data/ cites what was written down without reading any source. */
const MEMORY = /^connaissance générale/i;

/** Its source, then those of the other rows that are this same place, each once. */
function sourcesOf({ source_citation, provenances }: Place): Pick<Card, 'source' | 'sources'> {
  const citations = [source_citation, ...(provenances ?? []).map((other) => other.source_citation)];
  const [source = null, ...sources] = new Set(citations.filter((citation) => !MEMORY.test(citation)));
  return { source, sources };
}
