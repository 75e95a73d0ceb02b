/** Dates and distances as they are read aloud in French. */

/** « mars 2026 », « août 2024 », « 2016 », from `2026-03-07`, `2024-08` or `2016`; the text as it is when it is not a date. */
export function monthOf(date: string): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return date;
  if (!month) return year;
  return MONTH.format(Date.UTC(Number(year), Number(month) - 1));
}

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « de mars 2026 », « d’août 2024 ». */
export function ofMonth(date: string): string {
  const month = monthOf(date);
  return /^[aeiou]/.test(month) ? `d’${month}` : `de ${month}`;
}

/** « 12 km à vol d’oiseau », « moins de 1 km à vol d’oiseau », from kilometres in a straight line. */
export const straightLineInWords = (km: number): string =>
  `${km < 1 ? 'moins de 1' : Math.round(km)}\u00a0km à vol d’oiseau`;
