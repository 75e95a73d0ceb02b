/** Spellings that sound alike, each brought to one: people write names as they hear them. In this order. */
const ALIKE: [RegExp, string][] = [
  [/e?aux?/g, 'o'],
  [/ph/g, 'f'],
  [/qu|k|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|ss/g, 's'],
  [/[ea][nm](?=[^aeiouynm]|$)/g, 'an'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/[stxez](?= |$)/g, ''],
];

/** How a name sounds, roughly: « mondoublo » and « mondoubleau » are one. Takes and gives a plain text (letters.ts). */
export const soundOf = (name: string): string =>
  ALIKE.reduce((text, [spelt, heard]) => text.replace(spelt, heard), name);
