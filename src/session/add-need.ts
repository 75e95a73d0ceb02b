import { ADDED, type Asked, acceptText } from '../engine/answer.ts';
import type { Content } from '../engine/content.ts';
import type { Position } from '../engine/resolve.ts';
import { offeredAlso } from '../engine/seconds.ts';
import type { Happened } from '../engine/turn.ts';

type Added = Happened & { step: string; danger: string | null };

/** Needs offered beside the plan join the route, after those already there. One that is a danger says its numbers at once. */
export function addNeed(content: Content, position: Position, ids: string[]): Added | null {
  const offered = offeredAlso(content, position).map(({ need }) => need);
  const taken = ids.filter((id) => offered.includes(id));
  if (taken.length === 0) return null;
  const before = position.accepted.find(({ key }) => key === ADDED)?.value ?? [];
  const danger = content.needs.find(({ code, danger }) => danger && taken.includes(code))?.danger ?? null;
  return { kind: 'answered', set: { [ADDED]: [before, taken].flat() }, drop: [], step: ADDED, danger };
}

/** The offers that a text takes: by number, by label, or by « oui » where there is one. */
export function offerNamed(content: Content, position: Position, said: string): string[] {
  const offers = offeredAlso(content, position).map(({ need, label }) => ({ id: need, label }));
  if (offers.length === 0) return [];
  const asked: Asked = {
    kind: 'choices',
    label: '',
    choices: offers,
    choosesNeeds: false,
    makesRoute: false,
    words: false,
    skippable: false,
  };
  const answer = acceptText(asked, said);
  return 'accepted' in answer ? [answer.accepted].flat() : [];
}
