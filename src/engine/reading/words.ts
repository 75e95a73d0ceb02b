/** A text as sentences and words, the way somebody reads it aloud. */

/** The sentences of a text. A number, an abbreviation in one letter or « M. » does not end one. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[«\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A number said in one breath, « 0 805 160 075 », is one word; so is « aujourd’hui ». */
const WORD = /\d[\d\s\u00a0]*\d|\d|[\p{L}]+(?:['’](?:hui\b))?(?:-[\p{L}]+)*/gu;

/** The words of a sentence; an elided « l’ » or « d’ » counts with what follows. */
export function wordsIn(sentence: string): string[] {
  return sentence.replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/giu, '').match(WORD) ?? [];
}

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/gi;

/** Syllables of a French word as it is said: a silent final « e », « es » or « ent » is not one. Figures are said too: one each. */
export function syllablesIn(word: string): number {
  if (/^\d/.test(word)) return word.replace(/\D/g, '').length;
  const spoken = word.toLowerCase().replace(/(?<=[^aeiouyéèêà])(?:es?|ent)$/u, '');
  return Math.max(1, spoken.match(VOWELS)?.length ?? 0);
}
