import { isLanguage, type Language } from '../texts/languages.ts';
import type { Turn } from './turn.ts';

/** The language of a conversation is kept among its answers, so that a hand-over carries it; it is none of them. */
export const LANGUE = 'langue';

/** The language that a conversation goes on in, and whether the person chose it or was only heard to write it. */
export type Spoken = { lang: Language; chosen: boolean } | null;

/** The language after a turn. What was chosen stands until something else is chosen, whatever language is written. */
export function spokenAfter(spoken: Spoken, turn: Turn): Spoken {
  const told = 'set' in turn ? turn.set[LANGUE] : undefined;
  if (isLanguage(told)) return { lang: told, chosen: true };
  if (isLanguage(turn.lang)) return { lang: turn.lang, chosen: true };
  return isLanguage(turn.manner) && !spoken?.chosen ? { lang: turn.manner, chosen: false } : spoken;
}

/** Whether a turn changes the language and nothing else: what was said before it is said again, a danger above all. */
export const changesLanguageOnly = (turn: Turn): boolean =>
  turn.kind === 'answered' && LANGUE in turn.set && Object.keys(turn.set).length === 1 && turn.danger === null;
