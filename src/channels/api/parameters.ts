import * as z from 'zod';

/** Parameters that several calls share. */

/** Codes separated by commas, once each and in order: at least one, `most` at the most. */
export const codeList = (most: number) =>
  z
    .string()
    .transform((list) => [...new Set(list.split(',').map((code) => code.trim()))].filter((code) => code !== ''))
    .pipe(z.array(z.string()).min(1).max(most));

export const CodeInsee = z
  .string()
  .regex(/^[0-9][0-9AB][0-9]{3}$/, 'doit être un code Insee de cinq caractères ; cherchez-le avec /api/v1/communes');

/** What is said of a well-written code that no commune bears. */
export const noSuchCommune = (code: string): string =>
  `Aucune commune ne porte le code Insee ${code}. Cherchez-le avec /api/v1/communes.`;
