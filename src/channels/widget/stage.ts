import type { Prompt } from '../../engine/prompt.ts';
import type { Words } from './words.ts';

/** What the views of the widget are given. */
export type Stage = {
  prompt: Prompt;
  words: Words;
  /** BCP 47. */
  lang: string;
  /** A conversation exists; before it, what the service is must be said. */
  begun: boolean;
  /** Why the last answer was not taken, and whether it was typed. */
  refused: { says: string; typed: boolean } | null;
};
