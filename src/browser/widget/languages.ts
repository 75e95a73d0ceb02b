import type { WidgetWords } from '../../channels/widget/data.ts';
import { frameWords } from '../../channels/widget/frame-words.ts';
import { data } from './home.ts';

/** The frame words and the first question in one language. */
export type Spoken = Pick<WidgetWords, 'lang' | 'words' | 'view'>;

/** French, which needs no request. */
export const inFrench: Spoken = { lang: 'fr', words: frameWords, view: data.view };

/** The languages that are there: another one is fetched once, when it is first chosen. */
export const known: Record<string, Spoken | undefined> = { fr: inFrench };
