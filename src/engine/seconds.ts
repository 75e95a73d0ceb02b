import type { Answer } from './answer.ts';
import type { Content } from './content.ts';
import type { Condition } from './flow.ts';
import type { Offer } from './plan.ts';
import type { Position } from './resolve.ts';
import { isForSomebody, labelOf } from './third.ts';

/** More would be a catalogue. */
const MOST = 2;

/**
 * The needs that the answers let one see beside those of the person: those that an outcome names, then those that facts
 * tell. Offered, never imposed, at most two, none to whoever is in danger. Nothing before the plan.
 */
export function offeredAlso(content: Content, position: Position): Offer[] {
  if (position.at !== 'plan') return [];
  const { answers, needs, outcomes } = position;
  if (needs.some((code) => content.needs.find((need) => need.code === code)?.danger)) return [];
  const seen = [
    ...outcomes.flatMap(({ outcome }) => outcome?.also ?? []),
    ...content.seconds.offers.filter(
      (offer) => isMet(offer.if, answers) && (offer.with?.some((code) => needs.includes(code)) ?? true),
    ),
  ];
  const third = isForSomebody(answers);
  const offers = new Map<string, Offer>();
  for (const { need: code, says, tiers } of seen) {
    const need = content.needs.find((known) => known.code === code);
    if (!need || needs.includes(code) || offers.has(code)) continue;
    offers.set(code, { need: code, label: labelOf(need, third), says: (third && tiers) || says });
  }
  return [...offers.values()].slice(0, MOST);
}

/** How to use the plan, as the facts tell it. */
export const adviceFor = (content: Content, answers: Record<string, Answer>): string[] =>
  content.seconds.advice.filter((one) => isMet(one.if, answers)).map(({ says }) => says);

function isMet(condition: Condition | undefined, answers: Record<string, Answer>): boolean {
  return Object.entries(condition ?? {}).every(([fact, wanted]) => [wanted].flat().includes(String(answers[fact])));
}
