import type { Content } from '../engine/content.ts';
import type { PlanNeed } from '../engine/plan.ts';
import { labelOf } from '../engine/third.ts';
import type { NeedDoors } from './choosing/doors.ts';
import { fill, type Words } from './fill.ts';
import { says } from './sentences.ts';

/** What is said for one need: the words of its outcome, filled in; without an outcome, its first door by name. */
export function planNeed(
  content: Content,
  { need, outcome, first }: NeedDoors,
  words: Words,
  third: boolean,
): PlanNeed {
  const filled = (sentences: string[]) => sentences.map((sentence) => fill(sentence, words));
  const type = first?.type ?? need.place_first;
  const label = content.lieux.find(({ code }) => code === type)?.label_fr;
  return {
    code: need.code,
    label: labelOf(need, third),
    first_door: type,
    says: outcome ? filled(outcome.says) : first && label ? [says.firstDoor(label)] : [says.noDoor],
    ...(outcome?.to_say && { to_say: fill(outcome.to_say, words) }),
    documents: filled(outcome?.documents ?? []),
    steps: filled(outcome?.steps ?? []),
    ...(outcome?.delay && { delay: fill(outcome.delay, words) }),
    ...(outcome?.sms && { sms: fill(outcome.sms, words) }),
    ...(outcome?.voix && { voix: fill(outcome.voix, words) }),
    ...(outcome?.refused && { refused: fill(outcome.refused, words) }),
  };
}
