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
  ı: 'i',
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
export const septets = (text: string): number => septetsFolded(foldToGsm(text));

/** Septets of a text that is folded already. */
export function septetsFolded(text: string): number {
  let sum = 0;
  for (const letter of text) sum += IN_EXTENDED.has(letter) ? 2 : 1;
  return sum;
}

/** Septets of one message, and of each part of a longer one. */
export const SEGMENT = { single: 160, part: 153 } as const;

/** How many segments a text takes once folded; none when it is empty. */
export function segmentsOf(text: string): number {
  const length = septets(text);
  return length <= SEGMENT.single ? Math.min(length, 1) : Math.ceil(length / SEGMENT.part);
}

/**
 * A text as it is sent: folded, or as it is when folding would lose letters, which is dearer and can be read: Arabic or
 * Cyrillic letters make a UCS-2 message.
 */
export function sendable(text: string): string {
  const folded = foldToGsm(text);
  return lettersIn(folded) >= lettersIn(text) ? folded : text;
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Whether an SMS can carry a text exactly as it is in its own alphabet. */
export const isGsm = (text: string): boolean => [...text].every(inGsm);

/** 16-bit units of one UCS-2 message, and of each part of a longer one. */
const WIDE = { single: 70, part: 67 } as const;

/** How many segments a message takes exactly as it is, in whichever of the two alphabets it needs. */
export function segmentsSent(text: string): number {
  if (isGsm(text)) return segmentsOf(text);
  return text.length <= WIDE.single ? 1 : Math.ceil(text.length / WIDE.part);
}
