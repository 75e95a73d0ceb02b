/**
 * Text as an SMS carries it: the GSM 7-bit default alphabet and its extension (3GPP TS 23.038, 6.2.1). One letter
 * outside of it turns the whole message into UCS-2 and more than doubles its price, so French typography is folded: an
 * accent may go, never a letter, a digit or a word.
 */

const BASE =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';
const IN_BASE = new Set(BASE);
const IN_EXTENDED = new Set(EXTENDED);

const FOLDED: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '…': '...',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2011': '-',
  œ: 'oe',
  Œ: 'OE',
  '•': '-',
  '☐': '-',
  '°': 'o',
};

/** The text in letters that an SMS can carry; « « oui » » becomes "oui" without inner spaces. */
export function foldToGsm(text: string): string {
  const tight = text.replace(/«[\s\u00a0\u202f]*/g, '«').replace(/[\s\u00a0\u202f]*»/g, '»');
  return [...tight].map((letter) => FOLDED[letter] ?? (inGsm(letter) ? letter : bare(letter))).join('');
}

const inGsm = (letter: string): boolean => IN_BASE.has(letter) || IN_EXTENDED.has(letter);

/** « ê » → « e »; what has no Latin letter under it, an emoji, is dropped. */
function bare(letter: string): string {
  const stripped = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return [...stripped].filter(inGsm).join('');
}

/** Septets that a text takes once folded: letters of the extension count two. */
export const septets = (text: string): number =>
  [...foldToGsm(text)].reduce((sum, letter) => sum + (IN_EXTENDED.has(letter) ? 2 : 1), 0);

/** Septets of one message, and of each part of a longer one. */
export const SEGMENT = { single: 160, part: 153 } as const;

/** How many segments a text takes once folded; none when it is empty. */
export function segmentsOf(text: string): number {
  const length = septets(text);
  return length <= SEGMENT.single ? Math.min(length, 1) : Math.ceil(length / SEGMENT.part);
}
