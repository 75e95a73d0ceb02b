/** A text as sentences and words, the way somebody reads it aloud. */

/** The sentences of a text, quoted ones included. Neither a number nor « M. » ends one. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=(?<!(?:^|[\s«(])M)[.!?…](?:\s?»)?)\s+(?=[«\p{Lu}\d{])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A number said in one breath, « 0 805 160 075 » or « 1er », is one word; so are « aujourd’hui » and « quelqu’un ». */
const WORD =
  /\d[\d\s\u00a0]*\d(?:er?|h)?(?!\p{L})|\d(?:er?|h)?(?!\p{L})|\d+|[\p{L}]+(?:['’](?:hui|une?)(?!\p{L}))?(?:-[\p{L}]+)*/gu;

/** The words of a sentence; an elided « l’ » or « d’ » counts with what follows. */
export function wordsIn(sentence: string): string[] {
  return sentence.replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/giu, '').match(WORD) ?? [];
}

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/gi;

/** Syllables of a French word as it is said: a silent final « e », « es » or « ent » is not one, nor the « u » of « que ». Figures are said too: one each. */
export function syllablesIn(word: string): number {
  if (/^\d/.test(word)) return word.replace(/\D/g, '').length;
  const heard = word.toLowerCase().replace(/(?<=q)u|(?<=g)u(?=[eéèêi])/g, '');
  const spoken = heard.replace(/(?<=[^aeiouyéèêà])(?:es?|(?<!m)ent)$/u, '');
  return Math.max(1, spoken.match(VOWELS)?.length ?? 0);
}
