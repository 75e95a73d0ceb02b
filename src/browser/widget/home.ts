import { DATA } from '../../channels/widget/data.ts';

/** What came with the program: the first question, the numbers of an emergency, the languages. */
export const data = DATA;

/** Where the program came from. A module does not know its own element: it is found by its address. */
const script = (document.currentScript ??
  document.querySelector('script[src*="/widget."]')) as HTMLScriptElement | null;

/** The address of the service, without a trailing slash. */
export const home = data.home ?? (script ? new URL(script.src).origin : location.origin);

/** The address of what programs call. */
export const api = `${home}/api/v1`;

/** The writing direction of a language. */
export const directionOf = (lang: string): string =>
  data.languages.find(({ code }) => code === lang)?.rtl ? 'rtl' : 'ltr';
