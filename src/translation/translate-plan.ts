import type { Card, Opening, Plan, PlanNeed } from '../engine/plan.ts';
import { translateHelpline, type Words } from './words-of.ts';

/** The words of a plan in another language. The names of places, their addresses and their numbers stay. */
export function translatePlan(plan: Plan, words: Words): Plan {
  return {
    ...plan,
    needs: plan.needs.map((need) => translateNeed(need, words)),
    places: plan.places.map((card) => translateCard(card, words)),
    helplines: plan.helplines.map((line) => translateHelpline(line, words)),
    also: plan.also.map((offer) => ({ ...offer, label: words.words(offer.label), says: words.words(offer.says) })),
    says: plan.says.map(words.words),
  };
}

/** What is read out to a desk that answers in French stays French; what it means stands beside it. */
function translateNeed(need: PlanNeed, { words, name }: Words): PlanNeed {
  const { to_say, delay, refused } = need;
  const means = to_say && name(to_say);
  return {
    ...need,
    label: words(need.label),
    says: need.says.map(words),
    ...(means && means !== to_say && { to_say_means: means }),
    documents: need.documents.map(words),
    steps: need.steps.map(words),
    ...(delay && { delay: words(delay) }),
    ...(refused && { refused: words(refused) }),
  };
}

function translateCard(card: Card, { words, name }: Words): Card {
  const { telephone_of, competent, open_phone, horaires, accueil, verified, fallback } = card;
  return {
    ...card,
    nom: name(card.nom),
    ...(telephone_of && { telephone_of: name(telephone_of) }),
    competent: { zone: competent.zone && name(competent.zone), why: words(competent.why) },
    open: translateOpening(card.open, words),
    ...(open_phone && { open_phone: translateOpening(open_phone, words) }),
    horaires: horaires && words(horaires),
    closures: card.closures.map(words),
    accueil: accueil && words(accueil),
    verified: { ...verified, says: words(verified.says) },
    ...(fallback && { fallback: { ...fallback, nom: name(fallback.nom), why: words(fallback.why) } }),
    reasons: card.reasons.map(words),
  };
}

const translateOpening = (opening: Opening, words: Words['words']): Opening => ({
  ...opening,
  now: words(opening.now),
  next: opening.next && words(opening.next),
});
