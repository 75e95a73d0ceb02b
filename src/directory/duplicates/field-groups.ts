import type { Structure } from '../rows/read-structures.ts';

/** What a row knows is checked in three parts, each at its own date. */
export type Group = 'contact' | 'adresse' | 'horaires';

/** Whether a person corrected a field of a row, or of a row joined into it, by hand. */
export type IsCorrected = (row: Structure, field: keyof Structure) => boolean;

/** What gives a part its date: the first of these fields that is known. */
const HOLDING: Record<Group, (keyof Structure)[]> = {
  contact: ['telephone', 'courriel'],
  adresse: ['adresse'],
  horaires: ['horaires_accueil', 'horaires_rendez_vous', 'horaires_telephone'],
};

/** When a part of a row was last checked: its own date, or that of the row; null when nobody knows. */
export const checkedOn = (row: Structure, group: Group): string | null => row[`verified_${group}`] ?? row.verified_on;

/** Which of two rows gives a part: the only one that knows it, the one corrected by hand, else the one checked last; `kept` when they are even. */
export function giver(group: Group, kept: Structure, left: Structure, isCorrected: IsCorrected): Structure {
  for (const field of HOLDING[group]) {
    if (isCorrected(kept, field)) return kept;
    if (isCorrected(left, field)) return left;
    if (kept[field] === null && left[field] === null) continue;
    if (kept[field] === null || left[field] === null) return kept[field] === null ? left : kept;
    return isFresher(checkedOn(left, group), checkedOn(kept, group)) ? left : kept;
  }
  return kept;
}

/** Whether a date is later than another; a month or a year counts from its first day, an unknown date is the oldest. */
export const isFresher = (a: string | null, b: string | null): boolean => firstDay(a) > firstDay(b);

/** Dates to compare: « 2015 » is « 2015-01-01 ». */
const firstDay = (date: string | null): string => (date ? `${date}-01-01`.slice(0, 10) : '');

/**
 * The dates of a row made of two, from the rows that gave each part. A part of unknown date would pass for as fresh as the
 * row: the row then has no date of its own, and each other part keeps its own.
 */
export function datesOf(
  kept: Structure,
  givers: Record<Group, Structure>,
): Pick<Structure, 'verified_on' | 'verified_contact' | 'verified_adresse' | 'verified_horaires'> {
  const on = (group: Group) => checkedOn(givers[group], group);
  const parts = { contact: on('contact'), adresse: on('adresse'), horaires: on('horaires') };
  const verified_on = Object.values(parts).includes(null) ? null : kept.verified_on;
  const own = (date: string | null) => (date === verified_on ? null : date);
  return {
    verified_on,
    verified_contact: own(parts.contact),
    verified_adresse: own(parts.adresse),
    verified_horaires: own(parts.horaires),
  };
}
