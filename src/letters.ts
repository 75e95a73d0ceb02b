/** Letters as they compare: « Saint-Étienne » and « saint etienne » are the same word. */

/**
 * A text without case, accents, ligatures or punctuation, words one space apart.
 * « L’Œuf à Blois ! » → « l oeuf a blois ».
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
