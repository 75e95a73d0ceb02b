import type { Content, HelplineRow, PlaceType } from '../engine/content.ts';
import type { Card } from '../engine/plan.ts';
import type { Choice, Person } from './choose.ts';
import type { Door } from './doors.ts';
import { fill, wordsOf } from './fill.ts';
import { lineOpening } from './helplines.ts';
import type { Place } from './place.ts';
import { hoursLine, openingsOf } from './place-openings.ts';
import { generic, withoutAddress, zones } from './sentences.ts';
import type { PhoneNumber } from './served.ts';
import { whyCompetent, zoneName } from './zone.ts';

/** A place that was chosen. Without a number of its own it bears one that can tell, and whose it is. */
export function placeCard(
  content: Content,
  choice: Choice,
  door: Door,
  lieu: PlaceType,
  person: Person,
  answering: PhoneNumber | null,
): Card {
  const { place, zone, metres, rivals } = choice;
  const { where, at } = person;
  const borrowed = place.telephone ? null : answering;
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
    competent: {
      zone: zoneName(zone, where),
      why: whyCompetent(place, lieu, where, wordsOf(where, person.facts), rivals),
    },
    ...openingsOf(place, content, at),
    horaires: hoursLine(place, content),
    accueil: place.accueil,
    itinerant: place.itinerant,
    site_web: place.site_web,
    closures: [],
    verified_on: place.verified_on,
    verified: unverified,
    to_verify: place.to_verify || borrowed !== null,
    reasons: [],
    serves: [door.need],
    second_door: door.second,
    source: place.source_citation,
    sources: [],
  };
}

/** A type of which no place is known here: its label, no address, and the number that can tell. */
export function genericCard(
  door: Door,
  lieu: PlaceType,
  { where, facts }: Person,
  answering: PhoneNumber | null,
): Card {
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
  verified: unverified,
  reasons: [],
  sources: [],
  serves: [door.need],
  second_door: door.second,
});

const never = { on: null, tier: 'old' as const };
const unverified = { tier: 'old' as const, contact: never, adresse: never, horaires: never, says: '' };

/** All the types of a place, the word of the need included: `organisme` for a CAF that took the decision. */
export const typesOf = ({ type, as }: Door, types: string[]): string[] => [
  ...new Set([type, ...types, ...(as === 'organisme' ? [as] : [])]),
];

const address = ({ adresse, complement_adresse, code_postal, commune }: Place): string | null =>
  adresse
    ? [adresse, complement_adresse, [code_postal, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : null;
