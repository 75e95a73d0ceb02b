import type { Content, HelplineRow, PlaceType } from '../../engine/content.ts';
import type { Whereabouts } from '../choosing/whereabouts.ts';
import type { PhoneNumber, Served } from '../communes/served.ts';

/** « Allô service public », which answers everywhere when nobody nearer is known. */
const ANYWHERE = '3939';

/** Somebody who can tell about a place: their number, and what they are. */
export type Teller = PhoneNumber & { as: 'maison' | 'mairie' | 'departement' | 'ligne' };

/**
 * Who can tell about a type of place, the best first, as the type says: the Département's switchboard, a national line,
 * or the town hall: that of the commune where the place stands or, when no place is known, of the person's own.
 * Empty only without any of them in the data.
 */
export function tellers(
  lieu: PlaceType,
  place: { code_insee: string | null } | null,
  { commune, departement }: Whereabouts,
  content: Content,
  served: Served,
): Teller[] {
  const hall = served.mairies.get((place ?? commune)?.code_insee ?? '');
  const mairie: Teller[] = hall ? [{ ...hall, as: 'mairie' }] : [];
  const standard: Teller[] = departement
    ? [{ telephone: departement.standard, nom: departement.standard_nom, as: 'departement' }]
    : [];
  const anywhere = line(content, ANYWHERE);
  if (lieu.ask === 'mairie') return [...mairie, ...standard, ...anywhere];
  if (lieu.ask === 'departement') return [...standard, ...anywhere];
  return [...line(content, lieu.ask), ...standard, ...anywhere];
}

function line(content: Content, numero: string): Teller[] {
  const row = helpline(content, numero);
  return row ? [{ telephone: row.numero, nom: row.nom, as: 'ligne' }] : [];
}

/** The line of a number, however its spaces are written. */
export function helpline({ helplines }: Content, numero: string): HelplineRow | undefined {
  const known = byDigits.get(helplines) ?? new Map(helplines.map((row) => [digitsOf(row.numero), row]));
  byDigits.set(helplines, known);
  return known.get(digitsOf(numero));
}

/** The same lines are looked up for every card: their digits are read once. */
const byDigits = new WeakMap<readonly HelplineRow[], ReadonlyMap<string, HelplineRow>>();

/** What is dialled of a number. */
export const digitsOf = (numero: string): string => numero.replace(/\D/g, '');
