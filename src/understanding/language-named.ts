import { plain } from '../letters.ts';
import { type Language, languageCodes, languages } from '../texts/languages.ts';

/** The names of the languages, in themselves and in French; « arabic » is what many phones call it. */
const named = new Map<string, Language>([
  ...languageCodes.flatMap((code): [string, Language][] => [
    [told(languages[code].name), code],
    [told(languages[code].french), code],
  ]),
  ['french', 'fr'],
  ['arabic', 'ar'],
  ['ukrainian', 'uk'],
  ['turkish', 'tr'],
]);

/** The language that a message asks for, when its name is the whole message: « français », « العربية »; null otherwise. */
export function languageNamed(text: string): Language | null {
  return text.length > 40 ? null : (named.get(told(text)) ?? null);
}

/** Without case, accents or what stands around; letters that are not Latin stay. */
function told(text: string): string {
  return plain(text) || text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '');
}
