import type { Answer, Asked } from '../../src/engine/answer.ts';
import type { Content } from '../../src/engine/content.ts';
import { resolve } from '../../src/engine/resolve.ts';
import { given } from './turns.ts';
import { everyAnswer, heard } from './walk-flows.ts';

/** One answer on the way: to which step, what was asked, and what was answered. */
export type Step = { key: string; asked: Asked; answer: Answer };
export type Walk = Step[];

/**
 * The fewest ways, nearly, that pass by every edge of the flow of a need and hold the shortest way to each of its
 * steps and ends, from `facts` that are known.
 */
export function edgeWalks(content: Content, code: string, facts: Record<string, Answer>): Walk[] {
  const all: { walk: Walk; met: string[] }[] = [];
  const shortest = new Map<string, number>();
  const go = (walk: Walk, met: string[], answers: Record<string, Answer>) => {
    const position = resolve(content, given(answers));
    const here = position.at === 'question' ? position.step : `end ${JSON.stringify(position.outcomes)}`;
    shortest.set(here, Math.min(shortest.get(here) ?? Number.POSITIVE_INFINITY, walk.length));
    const passed = [...met, `${met.at(-1)?.split(' > ')[0] ?? ''} > ${here}`, `${here} at ${walk.length}`];
    if (position.at === 'plan') {
      all.push({ walk, met: passed });
      return;
    }
    for (const answer of everyAnswer(position.asked)) {
      const step = { key: position.key, asked: position.asked, answer };
      go([...walk, step], [...passed, `${here}=${answer}`], { ...answers, [position.key]: answer });
    }
  };
  go([], [], { ...heard([code]), ...facts });
  const wanted = (name: string) => {
    const at = / at (\d+)$/.exec(name);
    return !at || shortest.get(name.slice(0, at.index)) === Number(at[1]);
  };
  const left = new Set(all.flatMap(({ met }) => met.filter(wanted)));
  const chosen: Walk[] = [];
  while (left.size > 0) {
    const news = ({ met }: { met: string[] }) => met.filter((name) => left.has(name)).length;
    const best = all.reduce((most, one) => (news(one) > news(most) ? one : most));
    for (const name of best.met) left.delete(name);
    chosen.push(best.walk);
  }
  return chosen;
}
