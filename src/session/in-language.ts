import type { ChannelName } from '../channels/channel.ts';
import type { Notice, Prompt } from '../engine/prompt.ts';
import type { Spoken } from '../engine/spoken-language.ts';
import type { Language } from '../texts/languages.ts';
import { texts } from '../texts.ts';
import { sayIn } from '../translation/say-in.ts';
import { dictionaryIn, offeredLanguages } from '../translation/shipped.ts';
import { translateNotice, translatePrompt } from '../translation/translate-prompt.ts';

/** Lines that speak French only: a voice reads French, and a dear SMS would hold half of what is said. */
const FRENCH_ONLY: ReadonlySet<ChannelName> = new Set(['sms', 'voice']);

/** Whether a line speaks the other languages. */
export const speaksLanguages = (channel: ChannelName): boolean => !FRENCH_ONLY.has(channel);

/**
 * The language in which a line answers, or null for French: there, because the line speaks nothing else, or as long as
 * the language has not the words of every conversation.
 */
export function languageOn(channel: ChannelName, lang: Language | undefined): Language | null {
  return lang !== undefined && isSpoken(lang) && speaksLanguages(channel) ? lang : null;
}

const isSpoken = (lang: Language): boolean => lang !== 'fr' && offeredLanguages.includes(lang);

/** A prompt in a language; null is French. Whoever was only heard to write it is told the way back. */
export function inLanguage(prompt: Prompt, lang: Language | null, spoken: Spoken = null): Prompt {
  if (lang === null || lang === 'fr' || !isSpoken(lang)) return prompt;
  const dictionary = dictionaryIn(lang);
  const translated = translatePrompt(prompt, dictionary);
  const { notice } = translated;
  if (notice?.code !== 'other_language' || spoken?.chosen) return translated;
  const back = sayIn(dictionary, texts.translation.back);
  return back === null ? translated : { ...translated, notice: { ...notice, says: [...notice.says, back] } };
}

/** A notice in the language of the prompt that it stands beside. */
export const noticeBeside = (prompt: Prompt, notice: Notice): Prompt => ({
  ...prompt,
  notice: prompt.lang ? translateNotice(notice, dictionaryIn(prompt.lang)) : notice,
});
