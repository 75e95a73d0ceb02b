/** Phone numbers as people and operators write them. */

/** Spaces of any width, dots, hyphens and brackets that people put between digits. */
const BETWEEN = /[\s\u00a0\u202f.()/_-]/g;

/**
 * The French mobile number that a text is, in E.164; null for anything else. Mobiles begin with 06 or 07 (ARCEP,
 * plan national de numérotation), written « 06 12 34 56 78 », « +33 6 12… », « 0033 6… » or « +33 (0)6… ».
 */
export function frenchMobile(text: string): string | null {
  const found = /^(?:(?:\+|00)?33)?0?([67]\d{8})$/.exec(text.trim().replace(BETWEEN, ''));
  return found ? `+33${found[1]}` : null;
}

/**
 * The sender of a message in E.164, a French number where the country is not said; null for what cannot be answered: a
 * short code, a name.
 */
export function senderNumber(text: string): string | null {
  const digits = text.trim().replace(BETWEEN, '');
  if (/^\+[1-9]\d{7,14}$/.test(digits)) return digits;
  if (/^00[1-9]\d{7,13}$/.test(digits)) return `+${digits.slice(2)}`;
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`;
  return /^33[1-9]\d{8}$/.test(digits) ? `+${digits}` : null;
}
