import type { Provenance } from '../../engine/content.ts';
import type { Structure } from '../rows/read-structures.ts';
import { datesOf, type Group, giver, type IsCorrected } from './field-groups.ts';

/** Of these, `kept` gives what it has and `left` the rest. */
const SINGLE = ['description', 'lien_source', 'site_web', 'siret', 'accessibilite_lieu', 'note', 'secteur'] as const;
const HOURS = [
  ['horaires_accueil', 'semaine_accueil'],
  ['horaires_rendez_vous', 'semaine_rendez_vous'],
  ['horaires_telephone', 'semaine_telephone'],
] as const;

/** What is to be known to make one row of two. `moved`: they do not say the same place: address, point and hours do not pass from one to the other. */
export type Merging = { isCorrected: IsCorrected; moved: boolean };

/**
 * One row for two that are one place: `kept`, with what it lacks taken from `left`, and `left` among its provenances.
 * Phone, address and hours come each from the row that checked them last, and keep its date; what a person corrected by
 * hand wins over any date.
 */
export function merge(kept: Structure, left: Structure, merging: Merging): Structure {
  const pick = (group: Group) => giver(group, kept, left, merging.isCorrected);
  const apart = merging.moved && [kept, left].some(({ adresse }) => adresse === null);
  const givers = { contact: pick('contact'), adresse: apart ? kept : pick('adresse'), horaires: pick('horaires') };
  const other = (row: Structure) => (row === kept ? left : kept);
  const fill = filling(merging.isCorrected);
  const single = SINGLE.map((field) => [field, fill(field, kept, left)]);
  const closures = union(kept.fermetures ?? [], left.fermetures ?? []);
  return {
    ...kept,
    ...(Object.fromEntries(single) as Pick<Structure, (typeof SINGLE)[number]>),
    telephone: fill('telephone', givers.contact, other(givers.contact)),
    courriel: fill('courriel', givers.contact, other(givers.contact)),
    ...addressOf(givers.adresse, other(givers.adresse), merging),
    ...hoursOf(givers.horaires, other(givers.horaires), givers.adresse, merging),
    types: merging.isCorrected(kept, 'types') ? kept.types : union(kept.types, left.types),
    reseaux_porteurs: union(kept.reseaux_porteurs, left.reseaux_porteurs),
    zone_eligibilite: fill('zone_eligibilite', kept, left),
    fermetures: closures.length > 0 ? closures : null,
    provenances: provenancesOf(kept, left),
    ...datesOf(kept, givers),
    to_verify: kept.to_verify || Object.values(givers).some((row) => row.to_verify),
  };
}

/** The value of the first row, or of the second where the first has none; a hand-made one before any, even empty. */
const filling =
  (isCorrected: IsCorrected) =>
  <F extends keyof Structure>(field: F, first: Structure, second: Structure): Structure[F] => {
    if (isCorrected(first, field)) return first[field];
    if (isCorrected(second, field)) return second[field];
    return isEmpty(first[field]) ? second[field] : first[field];
  };

function addressOf(first: Structure, second: Structure, { isCorrected, moved }: Merging): Partial<Structure> {
  const fill = filling(isCorrected);
  const placed = first.latitude !== null || moved ? first : second;
  const named = first.code_insee !== null ? first : second;
  return {
    adresse: fill('adresse', first, moved ? first : second),
    complement_adresse: fill('complement_adresse', first, moved ? first : second),
    code_postal: fill('code_postal', first, second),
    commune: named.commune,
    code_insee: named.code_insee,
    latitude: placed.latitude,
    longitude: placed.longitude,
  };
}

function hoursOf(first: Structure, second: Structure, housed: Structure, merging: Merging): Partial<Structure> {
  const fill = filling(merging.isCorrected);
  // Hours kept at an address that is no longer shown would send people to a closed door.
  const [from, rest] = merging.moved ? [housed, housed] : [first, second];
  const weeks = HOURS.map(([written, week]) => {
    const corrected = [first, second].find((row) => merging.isCorrected(row, written));
    const source = corrected ?? (from[written] === null ? rest : from);
    return { [written]: source[written], [week]: source[week] };
  });
  return Object.assign({ accueil: fill('accueil', from, rest) }, ...weeks);
}

function provenancesOf(kept: Structure, left: Structure): Provenance[] {
  const { id, source, source_citation, licence, verified_on } = left;
  const all = [
    ...(kept.provenances ?? []),
    { id, source, source_citation, licence, verified_on },
    ...(left.provenances ?? []),
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of the first, then what the second adds. */
function union<T>(first: readonly T[], second: readonly T[]): T[] {
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return [...first, ...second.filter((item) => !known.has(JSON.stringify(item)))];
}

const isEmpty = (held: unknown): boolean => held === null || (Array.isArray(held) && held.length === 0);
