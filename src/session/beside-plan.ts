import type { Content } from '../engine/content.ts';
import { type Rating, ratingOf } from '../engine/rating.ts';
import type { Position } from '../engine/resolve.ts';
import type { Happened } from '../engine/turn.ts';
import { plain } from '../letters.ts';
import { addNeed, offerNamed } from './add-need.ts';

/** What a person does in front of a plan, where no question is asked. */

type Beside = Happened & { step: string | null; danger: string | null };

/** A choice that the plan offers: to say whether it helped, `rated` being what was said of it before, or another need. */
export function chosenBesidePlan(
  content: Content,
  position: Position,
  ids: string[],
  rated: Rating | null,
): Beside | null {
  const rating = position.at === 'plan' && ids[0] !== undefined ? ratingOf(ids[0], rated) : null;
  return rating ? { kind: 'rated', ...rating, step: null, danger: null } : addNeed(content, position, ids);
}

const THANKS =
  /^(?:(?:ok|d accord|super|parfait|tres bien|genial|c est bon|bon|bien) )?(?:un )?(?:grand )?(?:merci|mrc|mci)(?: (?:beaucoup|bien|bcp|mille fois|infiniment|a vous|pour tout|pour votre aide|au revoir|bonne journee))*$/;

/** Words that take an offer of the plan, or that only thank; null for any others. */
export function saidBesidePlan(content: Content, position: Position, said: string): Beside | null {
  if (position.at === 'plan' && THANKS.test(plain(said)))
    return { kind: 'asked', for: 'thanks', step: null, danger: null };
  return addNeed(content, position, offerNamed(content, position, said));
}
