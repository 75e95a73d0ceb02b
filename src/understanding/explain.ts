import { dangerIn } from './danger.ts';
import { needsModel } from './learned/needs-model.ts';
import { wordsFor } from './learned/why.ts';
import { hear } from './said.ts';

/** Why a sentence was understood so: to be shown at once to who asks, never kept. */
export type Because = {
  /** The pattern of the danger, or the words that weighed most; null without danger. */
  danger: string | null;
  /** For each need, the words that weighed most, the heaviest first: none where only the label spoke. */
  needs: { code: string; heard: string[] }[];
};

/** Explains what was understood of a text: its danger, and the needs of these codes. Throws nothing. */
export function explain(text: string, codes: readonly string[]): Because {
  const said = hear(text);
  return {
    danger: dangerIn(said, text)?.because ?? null,
    needs: codes.map((code) => {
      const label = needsModel.codes.indexOf(code);
      return { code, heard: label < 0 ? [] : wordsFor(needsModel, label, said.words) };
    }),
  };
}
