/** Dates as they are read aloud in French. */

/** « mars 2026 », « août 2024 », « 2016 », from `2026-03-07`, `2024-08` or `2016`; the text as it is when it is not a date. */
export function monthOf(date: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return date;
  if (!month) return year;
  return new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${year}-${month}-01`),
  );
}

/** « de mars 2026 », « d’août 2024 ». */
export function ofMonth(date: string): string {
  const month = monthOf(date);
  return /^[aeiou]/.test(month) ? `d’${month}` : `de ${month}`;
}

/** « mardi 24 novembre 2026 à 15 h 10 », in the time of the place, from an ISO 8601 moment. */
export function momentOf(at: string): string {
  const moment = new Date(at);
  const zone = { timeZone: 'Europe/Paris' } as const;
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', ...zone }).format(moment).replace(' 1 ', ' 1er ');
  const time = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit', ...zone }).format(moment);
  return `${day} à ${time.replace(':', '\u00a0h\u00a0')}`;
}

/** « à 12 km à vol d’oiseau », « à moins de 1 km », from kilometres in a straight line. */
export function distanceOf(km: number): string {
  return km < 1 ? 'à moins de 1\u00a0km' : `à ${Math.round(km)}\u00a0km à vol d’oiseau`;
}
