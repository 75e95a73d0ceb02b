import type { Content } from '../engine/content.ts';
import { fold } from '../engine/fold.ts';
import type { Prompt } from '../engine/prompt.ts';
import { resolve } from '../engine/resolve.ts';
import { say } from '../engine/say.ts';
import type { Language } from '../texts/languages.ts';
import { inLanguage } from './in-language.ts';

/** The first prompt, before any conversation, in French or in another language: nothing is stored until the person answers. */
export function welcome({ content }: { content: Content }, lang: Language | null = null): Prompt {
  return inLanguage(say(content, fold([]), resolve(content, {}), {}), lang);
}
