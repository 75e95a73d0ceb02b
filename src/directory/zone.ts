import type { PlaceType } from '../engine/content.ts';
import { fill, type Words } from './fill.ts';
import type { Place } from './place.ts';
import { why, zones } from './sentences.ts';
import { type Whereabouts, zoneCodes } from './whereabouts.ts';

/**
 * Types whose sectors exist and are not published: the nearest house of the person's own département stands as
 * presumed, and its card says so.
 */
const SECTORED = new Set(['mds']);

export const hasSectors = (type: string): boolean => SECTORED.has(type);

/** The narrowest territory for which a place is competent, as that type, for a person who lives there. */
export type Charge = { code: string; narrowness: 0 | 1 | 2 | 3 };

/**
 * For which territory of the person's a place is competent as a type; null when it is not in charge of them. A place
 * that is not open is never a door, nor one of another département where the type belongs to a département.
 */
export function charge(place: Place, lieu: PlaceType, where: Whereabouts): Charge | null {
  if (place.statut !== 'ouvert' || !where.departement) return null;
  // Without a commune, only what belongs to the whole département can be told.
  if (!where.commune && lieu.zone !== 'departement') return null;
  if (lieu.zone === 'departement' && place.departement !== where.departement.code) return null;
  const codes = new Set(place.offers.filter((offer) => offer.lieu === lieu.code).map(({ code }) => code));
  const code = zoneCodes(where).find((known) => codes.has(known));
  return code === undefined ? null : { code, narrowness: narrowness(code, where) };
}

function narrowness(code: string, { commune, departement }: Whereabouts): Charge['narrowness'] {
  if (code === commune?.code_insee) return 0;
  if (code === commune?.epci_code) return 1;
  return code === departement?.code ? 2 : 3;
}

/** The name of a territory: « Vendôme », « Communauté de communes du Val d’Amboise », « Loir-et-Cher », « toute la France ». */
export function zoneName(code: string | null, { commune, departement }: Whereabouts): string | null {
  if (code === 'france') return zones.france;
  if (code !== null && code === commune?.code_insee) return commune.nom;
  if (code !== null && code === commune?.epci_code) return epciName(commune.epci_nom ?? '');
  return code !== null && code === departement?.code ? departement.nom : null;
}

/** « CC du Val d’Amboise » → « communauté de communes du Val d’Amboise ». */
const epciName = (nom: string): string => nom.replace(/^C[CAU](?= )/, (short) => zones.epci[short] ?? short);

/** Why a place is the right one, in a sentence or two. `rivals` counts the other houses of the same commune. */
export function whyCompetent(place: Place, lieu: PlaceType, where: Whereabouts, words: Words, rivals: number): string {
  if (!where.commune || !hasSectors(lieu.code)) return fill(lieu.why, words);
  if (place.code_insee !== where.commune.code_insee) return why.housePresumed;
  return rivals > 0 ? why.houseAmong : why.houseHere;
}
