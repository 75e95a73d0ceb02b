import type { Content } from '../../engine/content.ts';
import { welcome } from '../../session/welcome.ts';
import { type Language, languages } from '../../texts/languages.ts';
import { dictionaryIn, translatorIn } from '../../translation/shipped.ts';
import { translatePrompt } from '../../translation/translate-prompt.ts';
import type { WidgetWords } from './data.ts';
import { type FrameWords, frameWords } from './frame-words.ts';
import { viewOf } from './view.ts';
import type { View } from './wire.ts';
import { type Words, words } from './words.ts';

const kept = new Map<Language, Words>();

/** All the words of the widget in a language. What has no translation stays French. */
export function allWordsIn(lang: Language): Words {
  const known = kept.get(lang);
  if (known) return known;
  const say = translatorIn(lang);
  const said = Object.fromEntries(Object.entries(words).map(([name, sentence]) => [name, say(sentence)])) as Words;
  kept.set(lang, said);
  return said;
}

/** The first prompt as the widget shows it, in a language. */
export function firstView(content: Content, lang: Language): View {
  const first = welcome({ content });
  const prompt = lang === 'fr' ? first : translatePrompt(first, dictionaryIn(lang));
  return viewOf({ prompt, words: allWordsIn(lang), lang, begun: false, refused: null });
}

/** What the program says by itself, and its first prompt, in a language. */
export function wordsIn(content: Content, lang: Language): WidgetWords {
  const said = allWordsIn(lang);
  return {
    lang,
    dir: languages[lang].dir,
    words: Object.fromEntries(Object.keys(frameWords).map((name) => [name, said[name as keyof Words]])) as FrameWords,
    view: firstView(content, lang),
  };
}
