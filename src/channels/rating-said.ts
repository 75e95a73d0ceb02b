import type { Feedback, Prompt } from '../engine/prompt.ts';
import { HELPED, helpedId } from '../engine/rating.ts';
import { plain } from '../letters.ts';

/** Whether the plan helped, asked and answered in words: for lines where the question is the last thing that was said. */

/** The question as it stands, while nothing was answered to it; what was answered is not asked again. */
export const openFeedback = ({ feedback }: Prompt): Feedback | null =>
  feedback && !feedback.choices.some(({ chosen }) => chosen) ? feedback : null;

const SAID = [
  /^(?:oui+|ouais?|(?:oui )?(?:ca|cela) (?:m )?a (?:bien |beaucoup )?aide|(?:oui )?tout a fait|oui merci)$/,
  /^(?:en partie|partiellement|un peu|plus ou moins|moyen(?:nement)?|pas tout a fait|a moitie|bof)$/,
  /^(?:non+|nan|pas du tout|(?:non )?(?:ca|cela) (?:ne )?(?:m )?a pas (?:du tout )?aide|(?:non )?pas vraiment)$/,
];

/**
 * The id of the choice that a whole message is: « oui », « en partie », « non »; then a reason by its number or its
 * words. Null for anything else, which is for the conversation.
 */
export function ratingSaid(prompt: Prompt, text: string): string | null {
  const open = openFeedback(prompt);
  const said = plain(text);
  if (open?.about === 'helped') {
    const helped = HELPED[SAID.findIndex((words) => words.test(said))];
    return helped ? helpedId(helped) : null;
  }
  const reason = open?.choices.find(({ label, sms = label }, at) =>
    [String(at + 1), plain(label), plain(sms)].includes(said),
  );
  return reason?.id ?? null;
}
