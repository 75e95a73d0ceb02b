import { plain } from '../../letters.ts';

/**
 * The digits of a number that belongs to one place: ten of them, in an area (01 to 05), mobile (06, 07) or over the
 * Internet (09). Null for national and special ones (3230, 08…, 09 69…): many places bear them.
 */
export function ownNumber(telephone: string | null): string | null {
  const digits = plain(telephone ?? '')
    .replaceAll(' ', '')
    .replace(/^(00)?33(?=\d{9}$)/, '0');
  return /^0[1-79]\d{8}$/.test(digits) && !digits.startsWith('0969') ? digits : null;
}

/** The digits of any number, to tell two apart. */
export const digitsOf = (telephone: string | null): string =>
  ownNumber(telephone) ?? (telephone ?? '').replace(/\D/g, '');
