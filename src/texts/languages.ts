/** The languages of a conversation, each by its own name. French is the source; the others are dictionaries of it. */
export const languages = {
  fr: { name: 'Français', french: 'français', dir: 'ltr' },
  en: { name: 'English', french: 'anglais', dir: 'ltr' },
  ar: { name: 'العربية', french: 'arabe', dir: 'rtl' },
  uk: { name: 'Українська', french: 'ukrainien', dir: 'ltr' },
  tr: { name: 'Türkçe', french: 'turc', dir: 'ltr' },
  pt: { name: 'Português', french: 'portugais', dir: 'ltr' },
  es: { name: 'Español', french: 'espagnol', dir: 'ltr' },
} as const satisfies Record<string, { name: string; french: string; dir: 'ltr' | 'rtl' }>;

/** A language of the conversation (BCP 47). */
export type Language = keyof typeof languages;
/** A language that sentences are translated into. */
export type Foreign = Exclude<Language, 'fr'>;

/** The codes, in the order in which they are offered. */
export const languageCodes = Object.keys(languages) as Language[];
/** Those that have a dictionary. */
export const foreignCodes = languageCodes.filter((code): code is Foreign => code !== 'fr');

/** How a language is written, any other (BCP 47) than ours from left to right. */
export const readingOf = (code: string): 'ltr' | 'rtl' => (isLanguage(code) ? languages[code].dir : 'ltr');

/** Whether a text is the code of a language of the conversation. */
export const isLanguage = (code: unknown): code is Language =>
  typeof code === 'string' && Object.hasOwn(languages, code);
