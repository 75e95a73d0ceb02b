import type { WidgetWords } from '../../channels/widget/data.ts';
import { frameWords } from '../../channels/widget/frame-words.ts';
import { data, home } from './home.ts';

/** The frame words and the first question in one language. */
export type Spoken = Pick<WidgetWords, 'lang' | 'words' | 'view'>;

/** French, which needs no request. */
export const inFrench: Spoken = { lang: 'fr', words: frameWords, view: data.view };

const known: Record<string, Spoken> = { fr: inFrench };

/** The words of a language, fetched once when it is first chosen. Throws when they cannot be had. */
export async function spokenIn(lang: string): Promise<Spoken> {
  const kept = known[lang];
  if (kept) return kept;
  const response = await fetch(`${home}/widget/mots.${lang}.json`, { credentials: 'omit' });
  const spoken: Spoken = await response.json();
  known[lang] = spoken;
  return spoken;
}
