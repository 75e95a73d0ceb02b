import type { Cells } from '../rows/csv.ts';
import { value } from '../rows/written.ts';

/** What partners.csv says of the way in, and the words a resident reads; the first that is met holds. */
const WAYS: [RegExp, string][] = [
  [/téléphoner pour convenir/i, 'Sur rendez-vous : téléphonez avant'],
  [/115 uniquement|uniquement par appel au 115/i, 'Seulement en appelant le 115'],
  [/sur orientation/i, 'Il faut être envoyé par un travailleur social'],
  [/avec ou sans rendez-vous/i, 'Avec ou sans rendez-vous'],
  [/sans rendez-vous/i, 'Sans rendez-vous'],
  [/sur rendez-vous/i, 'Sur rendez-vous'],
];

/** Whether these words say that nobody is received without an appointment, at least at some of the hours. */
export const isByAppointment = (accueil: string | null): boolean =>
  /\bsur rendez-vous\b/i.test(accueil ?? '') && !/\bsans rendez-vous\b/i.test(accueil ?? '');

/**
 * How the place of a row of partners.csv receives, in a few words; before them its hours, when they could not be
 * written as a week (« le premier mardi du mois »). Null when the source says nothing.
 */
export function accueil(row: Cells, isWeekKnown: boolean): string | null {
  const horaires = isWeekKnown ? null : value(row.horaires);
  const said = `${row.horaires} ${row.modalites}`;
  const way = WAYS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
  return way === null || horaires === null || horaires === way ? (horaires ?? way) : `${horaires}. ${way}`;
}
