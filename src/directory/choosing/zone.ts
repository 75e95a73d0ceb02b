import type { PlaceType } from '../../engine/content.ts';
import { fill, type Words } from '../fill.ts';
import type { Place } from '../place.ts';
import { why, zones } from '../sentences.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * Types whose houses share a département out between them. Where a source says which house follows a commune, that one
 * is in charge; elsewhere the nearest of the person's own département stands as presumed, and its card says so.
 */
const SECTORED = new Set(['mds']);

export const hasSectors = (type: string): boolean => SECTORED.has(type);

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
  if (place.secteur?.includes(where.commune.code_insee)) return rivals > 0 ? why.houseShared : why.houseOfSector;
  if (place.code_insee !== where.commune.code_insee) return why.housePresumed;
  return rivals > 0 ? why.houseAmong : why.houseHere;
}
