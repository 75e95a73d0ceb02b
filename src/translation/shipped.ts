import { french, translations } from '../languages.generated.ts';
import { type Foreign, type Language, languageCodes } from '../texts/languages.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { sayIn } from './say-in.ts';

const made = new Map<Foreign, Dictionary>();

/** The dictionary of a language as it was built, put in order at its first use. */
export function dictionaryIn(lang: Foreign): Dictionary {
  const known = made.get(lang);
  if (known) return known;
  const to = translations[lang].sentences();
  const pairs = french.flatMap((sentence, at) => (to[at] ? [[sentence, to[at]] as const] : []));
  const dictionary = dictionaryOf(lang, pairs);
  made.set(lang, dictionary);
  return dictionary;
}

/** Says a French sentence of the service in a language; in French, or without a translation, as it is. */
export type Translator = (french: string) => string;

/** The frame words of a language. `undefined` is French. */
export function translatorIn(lang: Language | undefined): Translator {
  if (lang === undefined || lang === 'fr') return (sentence) => sentence;
  const dictionary = dictionaryIn(lang);
  return (sentence) => sayIn(dictionary, sentence) ?? sentence;
}

/** French, and the languages whose danger words, welcome and conversation are all translated: those to offer. */
export const offeredLanguages: Language[] = languageCodes.filter((code) => code === 'fr' || translations[code].ready);
