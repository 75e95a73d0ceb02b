import { html } from 'hono/html';
import { type Language, languages } from '../texts/languages.ts';
import { type Translator, translatorIn } from '../translation/shipped.ts';
import type { Html } from './html.ts';
import { typeset } from './typeset.ts';

/**
 * The language of the page that is being put together. A page is rendered in one go, without waiting for anything, so
 * that its language need not be handed to each of its parts: `speaking` sets it, and sets it back.
 */
type Page = { lang: Language; say: Translator; french: ReadonlySet<string> };

const FRENCH: Page = { lang: 'fr', say: translatorIn('fr'), french: new Set() };
let page = FRENCH;

/** Renders something in a language; `french` are the texts in it that have no translation. */
export function speaking<T>(of: { lang?: Language; french?: readonly string[] }, render: () => T): T {
  const before = page;
  const { lang = 'fr', french = [] } = of;
  page = { lang, say: translatorIn(lang), french: new Set(french.flatMap((text) => [text, typeset(text)])) };
  try {
    return render();
  } finally {
    page = before;
  }
}

/** A French sentence of the frame, in the language of the page; `values` fill its holes. */
export function t(french: string, values: Record<string, string | number> = {}): string {
  return typeset(page.say(french.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))));
}

/** Marks a sentence that is said later by `t`: a table of words is written once, in French. */
export const toSay = (french: string): string => french;

/** A text of a prompt, marked as French where it stayed so, for the voice that reads it and the side it begins on. */
export const said = (text: string): Html | string =>
  page.french.has(text) ? html`<span lang="fr" dir="ltr">${text}</span>` : text;

/** A French name, an address, a citation: marked as French, and kept in its own direction, in a page of another language. */
export const named = (text: string): Html | string =>
  page.lang === 'fr' ? text : html`<bdi lang="fr" dir="ltr">${text}</bdi>`;

/** A part of a page that is in French whatever its language: a map, with the names on it. */
export const inFrench = (part: Html): Html =>
  page.lang === 'fr' ? part : html`<div lang="fr" dir="ltr">${part}</div>`;

/** The language and the direction of the page being rendered. */
export const spoken = (): { lang: Language; dir: 'ltr' | 'rtl' } => ({
  lang: page.lang,
  dir: languages[page.lang].dir,
});
