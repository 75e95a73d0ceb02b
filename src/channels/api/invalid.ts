import type * as z from 'zod';

/** Why a request is refused, in sentences for whoever wrote the program that sent it. */

export type Invalid = { at: string; says: string };

/** Takes what a schema found wrong in one part of a request; gives a place and a sentence for each. */
export function invalidIn(part: string, error: z.ZodError): Invalid[] {
  return error.issues.map((issue) => {
    const at = issue.path.join('.') || part;
    return { at, says: `« ${at} » ${issue.message}.` };
  });
}

/** The end of the sentence for what a schema does not word itself. */
export const reasons: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'manque';
  switch (issue.code) {
    case 'too_big':
      return `est trop long : ${issue.maximum} au plus`;
    case 'too_small':
      return 'est vide';
    case 'unrecognized_keys':
      return `contient un champ inconnu : ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `doit valoir ${issue.values.map((value) => `« ${String(value)} »`).join(' ou ')}`;
    default:
      return 'n’a pas la forme attendue';
  }
};
