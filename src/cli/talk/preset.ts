import { OperatorError } from '../../config.ts';
import type { Content } from '../../engine/content.ts';
import type { Prompt } from '../../engine/prompt.ts';
import type { Options } from './options.ts';
import type { StoryTurn } from './story.ts';

/** The answer that the options give in advance to a prompt, or null when the person must answer. */
export type Preset = (prompt: Prompt) => StoryTurn | null;

/**
 * Answers in the person's place what `--need` and `--commune` say: the theme and the need through the list, the commune
 * when it is asked, once each. Throws an OperatorError for a need that does not exist.
 */
export function presetOf({ need: code, commune }: Options, content: Content): Preset {
  const need = content.needs.find((candidate) => candidate.code === code);
  if (code && !need) {
    throw new OperatorError(
      `Le besoin « ${code} » n’existe pas. Il y a : ${content.needs.map((known) => known.code).join(', ')}.`,
    );
  }
  const answered = new Set<string>();
  const wanted = need ? ['themes', need.theme, need.code] : [];
  return ({ step, question }) => {
    if (step === null || answered.has(step)) return null;
    answered.add(step);
    if (step === 'commune') return commune ? { choose: commune } : null;
    const found = wanted.find((id) => question?.choices?.some((choice) => choice.id === id));
    if (!found) return null;
    wanted.splice(0, wanted.indexOf(found) + 1);
    return { choose: question?.kind === 'choices' ? [found] : found };
  };
}
