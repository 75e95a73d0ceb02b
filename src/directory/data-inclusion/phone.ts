/** A number of metropolitan France that is called from anywhere: 01 to 07 and 09. */
const ORDINARY = /^0([1-79]\d{8})$/;

/**
 * The number of a place as data.inclusion prefers it: E.164 for an ordinary French number of ten digits. A short number
 * (3949, 115) or one in 08 has no certain form abroad: it keeps its own digits, as they are dialled in France.
 */
export function writePhone(telephone: string | null): string | null {
  const digits = telephone?.replace(/[^\d+]/g, '') ?? '';
  return digits === '' ? null : digits.replace(ORDINARY, '+33$1');
}
