import { straightLineInWords } from '../directory/hours/dates-in-words.ts';

/** Dates as they are read aloud in French. */

/** « mardi 24 novembre 2026 à 15 h 10 », in the time of the place, from an ISO 8601 moment. */
export function momentOf(at: string): string {
  const moment = new Date(at);
  const zone = { timeZone: 'Europe/Paris' } as const;
  const time = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', ...zone }).format(moment);
  return `${dayOf(moment)} à ${time.replace(':', '\u00a0h\u00a0')}`;
}

/** « mardi 24 novembre 2026 », in the time of the place, from a moment. */
export const dayOf = (at: Date): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format(at).replace(' 1 ', ' 1er ');

/** « à 12 km à vol d’oiseau », « à moins de 1 km à vol d’oiseau », from kilometres in a straight line. */
export const distanceOf = (km: number): string => `à ${straightLineInWords(km)}`;
